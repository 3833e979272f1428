using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides how a type goes over the wire.</summary>
internal sealed class ValueParser
{
    private readonly Dictionary<string, EnumModel> _enums = [];

    /// <summary>The enums met, in the order met.</summary>
    public IEnumerable<EnumModel> Enums => _enums.Values;

    /// <summary>Whether a wire type or enum was met that cannot be used, and says so itself.</summary>
    public bool HasUngenerated { get; private set; }

    /// <summary>The model of a type without its nullability; null when it cannot go over the wire.</summary>
    public ValueModel? Parse(ITypeSymbol type, MemberSource source) => Parse(type, source, DataType(source));

    /// <param name="type">The type.</param>
    /// <param name="source">The member.</param>
    /// <param name="dataType">The schema type that an attribute gives it; null where none does.</param>
    public ValueModel? Parse(ITypeSymbol type, MemberSource source, string? dataType)
    {
        string name = type.WithNullableAnnotation(NullableAnnotation.None).FullName();
        string? format = source.Find(KnownNames.WireFormat).Text();
        string? zone = source.Find(KnownNames.WireFormat).Named<string?>("TimeZone", null);
        if (type is ITypeParameterSymbol parameter)
        {
            return IsWireType(parameter) ? Model(ValueKind.WireType, type, name, isQuoted: false, "an object") with { IsTypeParameter = true } : null;
        }

        if (type.Find(KnownNames.WireContract) is not null)
        {
            HasUngenerated |= !WireTypeParser.IsGenerated(type);
            return Model(ValueKind.WireType, type, name, isQuoted: false, "an object");
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            HasUngenerated |= !EnumRules.IsReadable((INamedTypeSymbol)type);
            EnumModel model = ParseEnum((INamedTypeSymbol)type, name);
            bool isFlags = type.Find("System.FlagsAttribute") is not null;
            return Model(isFlags ? ValueKind.Flags : ValueKind.Enum, type, name, isQuoted: true, model.Description) with
            {
                XmlEnum = model.HasOneName ? model.Function : "Xml" + model.Function,
                JsonEnum = model.HasOneName ? model.Function : "Json" + model.Function,
            };
        }

        if (ListTypes.IsBytes(type))
        {
            return dataType == "hexBinary"
                ? Model(ValueKind.Hex, type, name, isQuoted: true, "hexadecimal digits")
                : Model(ValueKind.Base64, type, name, isQuoted: true, "base64");
        }

        if (type.SpecialType == SpecialType.System_Boolean && format is not null)
        {
            (string whenTrue, string whenFalse, bool othersAreFalse) = BooleanTexts.Split(format);
            return Model(ValueKind.Scalar, type, name, isQuoted: true, $"{whenTrue} or {whenFalse}") with { TrueText = whenTrue, FalseText = whenFalse, OthersAreFalse = othersAreFalse };
        }

        (ValueKind Kind, bool IsQuoted, string Description)? scalar = Scalar(type);
        return scalar is not { } found
            ? TextTypes.IsOwn(type) ? Model(ValueKind.Text, type, name, isQuoted: true, "a value of " + type.Name) : null
            : Model(format is null ? found.Kind : ValueKind.Scalar, type, name, found.IsQuoted || format is not null, Described(found.Description, format)) with
            {
                Format = format,
                XmlFormat = format is not null ? null : (dataType, type.Name) switch
                {
                    ("date", "DateTime" or "DateTimeOffset") => "yyyy-MM-dd",
                    ("time", "DateTime") => "HH:mm:ss.FFFFFFFK",
                    _ => null,
                },
                IsXmlTimeOfDay = format is null && (dataType, type.Name) is ("time", "DateTime"),
                TimeZone = type.Name == "DateTimeOffset" && format is not null && !CarriesOffset(format) ? zone ?? "UTC" : null,
                HasYearOfTwoDigits = type.Name is "DateTimeOffset" or "DateTime" or "DateOnly" && FormatTokens.HasYearOfTwoDigits(format),
                IsTime = type.Name is "DateTimeOffset" or "DateTime" or "DateOnly" or "TimeOnly" or "TimeSpan",
            };
    }

    /// <summary>The model of a value that is one of several types.</summary>
    public static ValueModel Choice(ITypeSymbol declared) =>
        Model(ValueKind.Choice, declared, declared.WithNullableAnnotation(NullableAnnotation.None).FullName(), isQuoted: false, "one of the declared types");

    /// <summary>The model of content that a type does not know.</summary>
    public static ValueModel Unknown(ITypeSymbol type) =>
        Model(ValueKind.Unknown, type, type.WithNullableAnnotation(NullableAnnotation.None).FullName(), isQuoted: false, "anything");

    /// <summary>The schema type that an attribute gives a member.</summary>
    public static string? DataType(AttributeData? attribute) => attribute.Named<string?>("DataType", null);

    /// <summary>Whether whatever stands for the parameter is a wire type.</summary>
    public static bool IsWireType(ITypeParameterSymbol parameter) => parameter.ConstraintTypes.OfType<INamedTypeSymbol>().Any(c =>
        c.Is(KnownNames.WireContractInterface) && SymbolEqualityComparer.Default.Equals(c.TypeArguments[0], parameter));

    private static string? DataType(MemberSource source) =>
        DataType(source.Find(KnownNames.XmlElement))
        ?? DataType(source.Find(KnownNames.XmlAttribute))
        ?? DataType(source.Find(KnownNames.XmlText))
        ?? DataType(source.Find(KnownNames.XmlArrayItem));

    /// <summary>Whether the text of a format says where the instant is.</summary>
    // A format of one letter is a standard one; O, R and u do.
    public static bool CarriesOffset(string format) =>
        format.Length == 1 ? format is "O" or "o" or "R" or "r" or "u" : format.Contains("z") || format.Contains("K");

    private static string Described(string description, string? format) => format is null ? description : $"{description} in the form {format}";

    private static ValueModel Model(ValueKind kind, ITypeSymbol type, string name, bool isQuoted, string description) => new()
    {
        Kind = kind,
        Type = name,
        IsValueType = type.IsValueType,
        IsQuoted = isQuoted,
        Description = description,
    };

    private static (ValueKind Kind, bool IsQuoted, string Description)? Scalar(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => (ValueKind.String, true, "text"),
        SpecialType.System_Boolean => (ValueKind.Boolean, false, "true or false"),
        SpecialType.System_Int32 => (ValueKind.Int32, false, "a whole number"),
        SpecialType.System_Int64 => (ValueKind.Int64, false, "a whole number"),
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_UInt32
            or SpecialType.System_UInt64 => (ValueKind.Scalar, false, "a whole number of its range"),
        SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal => (ValueKind.Scalar, false, "a number"),
        SpecialType.System_Char => (ValueKind.Scalar, true, "a character"),
        SpecialType.System_DateTime => (ValueKind.Scalar, true, "a date and time"),
        _ => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            ? type.Name switch
            {
                "DateTimeOffset" => (ValueKind.Scalar, true, "a date and time"),
                "DateOnly" => (ValueKind.Scalar, true, "a date"),
                "TimeOnly" => (ValueKind.Scalar, true, "a time of day"),
                "TimeSpan" => (ValueKind.Scalar, true, "a duration"),
                "Guid" => (ValueKind.Scalar, true, "a GUID"),
                "Uri" => (ValueKind.Uri, true, "a URI"),
                _ => null,
            }
            : null,
    };

    private EnumModel ParseEnum(INamedTypeSymbol type, string name)
    {
        if (_enums.TryGetValue(name, out EnumModel? known))
        {
            return known;
        }

        var numbers = new HashSet<object>();
        EnumValueModel[] values = [.. type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue)
            .Select(f => ParseEnumValue(f, isAlias: !numbers.Add(f.ConstantValue!)))];

        // Two enums of one name from different places need different functions.
        string function = type.Name;
        for (int i = 2; _enums.Values.Any(e => e.Function == function); i++)
        {
            function = type.Name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var model = new EnumModel
        {
            Type = name,
            Function = function,
            Values = values.ToEquatableArray(),
            IsFlags = type.Find("System.FlagsAttribute") is not null,
            HasOneName = values.All(static v => v.XmlName == v.JsonName && v.XmlName.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ' ')),
            Description = values.Length <= 12 ? "one of " + string.Join(", ", values.Select(static v => v.XmlName)) : "a value of " + type.Name,
        };
        _enums.Add(name, model);
        return model;
    }

    private static ulong Bits(object number) => number is ulong bits ? bits
        : unchecked((ulong)System.Convert.ToInt64(number, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The names of one value.</summary>
    public static EnumValueModel ParseEnumValue(IFieldSymbol field, bool isAlias)
    {
        string? both = field.Find(KnownNames.WireName).Text();
        string? xml = field.Find(KnownNames.XmlEnum) is { } attribute ? attribute.Text() ?? attribute.Named<string?>("Name", null) : null;
        string? json = field.Find(KnownNames.JsonStringEnumMemberName).Text();
        return new EnumValueModel(Declarations.Identifier(field.Name), both ?? xml ?? json ?? field.Name, both ?? json ?? xml ?? field.Name, Bits(field.ConstantValue!), isAlias);
    }
}
