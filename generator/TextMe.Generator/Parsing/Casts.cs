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
        if (value is null || ClrType(special) is not { } target)
        {
            return null;
        }

        try
        {
            return System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is OverflowException or FormatException or InvalidCastException)
        {
            return null;
        }
    }

    /// <summary>Whether the value is a number, and 0.</summary>
    public static bool IsZero(object? value) => value is not (null or string or char or bool) && System.Convert.ToDouble(value, CultureInfo.InvariantCulture) == 0;

    /// <summary>The bits of an enum's number.</summary>
    public static ulong Bits(object number) =>
        number is ulong bits ? bits : unchecked((ulong)System.Convert.ToInt64(number, CultureInfo.InvariantCulture));

    private static Type? ClrType(SpecialType type) => type switch
    {
        SpecialType.System_Boolean => typeof(bool),
        SpecialType.System_Char => typeof(char),
        SpecialType.System_SByte => typeof(sbyte),
        SpecialType.System_Byte => typeof(byte),
        SpecialType.System_Int16 => typeof(short),
        SpecialType.System_UInt16 => typeof(ushort),
        SpecialType.System_Int32 => typeof(int),
        SpecialType.System_UInt32 => typeof(uint),
        SpecialType.System_Int64 => typeof(long),
        SpecialType.System_UInt64 => typeof(ulong),
        SpecialType.System_Decimal => typeof(decimal),
        SpecialType.System_Single => typeof(float),
        SpecialType.System_Double => typeof(double),
        SpecialType.System_String => typeof(string),
        _ => null,
    };
}
