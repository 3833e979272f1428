using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Parsing;

/// <summary>Constants as values of the type that they are given to.</summary>
internal static class Casts
{
    public static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    /// <summary>The value as one of that type; an enum's as one of its underlying type, that of one text as a string. Null where it is not one.</summary>
    public static object? To(object? value, ITypeSymbol type)
    {
        SpecialType special = type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying.SpecialType
            : TextTypes.IsOwn(type) ? SpecialType.System_String
            : type.SpecialType;
        return value is not null && CodeOf(special) is { } code ? To(value, code) : null;
    }

    /// <summary>The value as one of that type; null where it is not one.</summary>
    public static object? To(object value, TypeCode type)
    {
        try
        {
            return System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is OverflowException or FormatException or InvalidCastException)
        {
            return null;
        }
    }

    /// <summary>Whether a constant pattern of C# takes it for a value of that type: null for what can be null, the type itself, and whole numbers that it can hold.</summary>
    public static bool IsConstantOf(this TypedConstant value, ITypeSymbol declared)
    {
        if (value.Kind == TypedConstantKind.Array)
        {
            return false;
        }

        ITypeSymbol type = MemberParser.Bare(declared);
        return value.IsNull ? !type.IsValueType || declared.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            : SymbolEqualityComparer.Default.Equals(value.Type, type)
                || (TextTypes.IsText(type) && value.Type is { SpecialType: SpecialType.System_String })
                || (IsNumber(type) && value.Type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 }
                    && Numbers.TryParse(value.Value, out Number number) && NumberTypes.Holds(type.SpecialType, number));
    }

    /// <summary>Whether the value is a number, and 0.</summary>
    public static bool IsZero(object? value) => value is not (null or string or char or bool) && System.Convert.ToDouble(value, CultureInfo.InvariantCulture) == 0;

    /// <summary>The bits of an enum's number.</summary>
    public static ulong Bits(object number) =>
        number is ulong bits ? bits : unchecked((ulong)System.Convert.ToInt64(number, CultureInfo.InvariantCulture));

    private static TypeCode? CodeOf(SpecialType type) => type switch
    {
        SpecialType.System_Boolean => TypeCode.Boolean,
        SpecialType.System_Char => TypeCode.Char,
        SpecialType.System_SByte => TypeCode.SByte,
        SpecialType.System_Byte => TypeCode.Byte,
        SpecialType.System_Int16 => TypeCode.Int16,
        SpecialType.System_UInt16 => TypeCode.UInt16,
        SpecialType.System_Int32 => TypeCode.Int32,
        SpecialType.System_UInt32 => TypeCode.UInt32,
        SpecialType.System_Int64 => TypeCode.Int64,
        SpecialType.System_UInt64 => TypeCode.UInt64,
        SpecialType.System_Decimal => TypeCode.Decimal,
        SpecialType.System_Single => TypeCode.Single,
        SpecialType.System_Double => TypeCode.Double,
        SpecialType.System_String => TypeCode.String,
        _ => null,
    };
}
