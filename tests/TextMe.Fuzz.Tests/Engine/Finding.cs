using System;
using System.Globalization;
using System.Text;

namespace TextMe.Fuzz.Tests;

/// <summary>An input that a target fails over.</summary>
/// <param name="Target">The target.</param>
/// <param name="Seed">The seed of the campaign.</param>
/// <param name="Number">The number of the input.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Input">The input, minimised.</param>
internal sealed record Finding(Target Target, ulong Seed, long Number, string Fault, byte[] Input)
{
    /// <summary>All there is to know, and the line for <see cref="KnownInputs"/>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Target.Name}, seed {Seed}, input {Number}: {Fault}\nThe minimised input, for KnownInputs.cs:\n    {{ \"{Target.Name}\", {Literal(Input)} }},\n");

    /// <summary>The bytes as a C# string, one character for each.</summary>
    public static string Literal(ReadOnlySpan<byte> bytes)
    {
        var literal = new StringBuilder("\"");
        foreach (byte b in bytes)
        {
            literal.Append(b switch
            {
                (byte)'"' => "\\\"",
                (byte)'\\' => "\\\\",
                (byte)'\n' => "\\n",
                (byte)'\r' => "\\r",
                (byte)'\t' => "\\t",
                < 0x20 or > 0x7E => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)b:X4}"),
                _ => ((char)b).ToString(),
            });
        }

        return literal.Append('"').ToString();
    }
}
