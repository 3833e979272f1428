namespace TextMe.Text;

/// <summary>Hexadecimal digits of either case.</summary>
internal static class HexDigit
{
    /// <summary>The value of a digit; -1: it is none.</summary>
    public static int Value(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };
}
