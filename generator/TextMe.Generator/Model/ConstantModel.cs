using System;
using System.Globalization;

namespace TextMe.Generator.Model;

/// <summary>A constant, as a value to compare with and as the C# that says it.</summary>
/// <param name="Type">What it is: <see cref="TypeCode.Empty"/> null, <see cref="TypeCode.Object"/> nothing that can be compared here.</param>
/// <param name="Text">The value, the same under every culture.</param>
/// <param name="Expression">The C#.</param>
internal sealed record ConstantModel(TypeCode Type, string Text, string Expression)
{
    public object? Value => Type is TypeCode.Empty or TypeCode.Object ? null : Convert.ChangeType(Text, Type, CultureInfo.InvariantCulture);

    public bool IsKnown => Type != TypeCode.Object;

    public static ConstantModel Of(object? value, string expression) => new(
        Convert.GetTypeCode(value),
        value is float or double ? ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        expression);

    /// <summary>What is no value of the type that it is given for.</summary>
    public static ConstantModel Unknown(string expression) => new(TypeCode.Object, "", expression);
}
