using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Parsing;

/// <summary>What the number types of C# can hold.</summary>
internal static class NumberTypes
{
    public static bool Holds(SpecialType type, Number number) => type switch
    {
        SpecialType.System_SByte => IsWithin(number, sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => IsWithin(number, byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => IsWithin(number, short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => IsWithin(number, ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => IsWithin(number, int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => IsWithin(number, uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => IsWithin(number, long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => IsWithin(number, ulong.MinValue, ulong.MaxValue),
        SpecialType.System_Decimal => !(number < Of(decimal.MinValue)) && !(number > Of(decimal.MaxValue)),
        SpecialType.System_Single => !(number < Of(float.MinValue)) && !(number > Of(float.MaxValue)),
        _ => true,
    };

    private static bool IsWithin(Number number, decimal least, decimal most) => number.IsWhole && !(number < Of(least)) && !(number > Of(most));

    private static Number Of(object constant) => Numbers.TryParse(constant, out Number number) ? number : default;
}
