using System;
using System.Globalization;

namespace Quickstart;

/// <summary>Plain text for a terminal, the same under every culture.</summary>
internal static class Screen
{
    public static void Title(string text)
    {
        Console.WriteLine(text);
        Console.WriteLine(new string('=', text.Length));
    }

    public static void Heading(string text)
    {
        Console.WriteLine();
        Console.WriteLine(text);
        Console.WriteLine(new string('-', text.Length));
    }

    public static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    public static void Line(string text) => Console.WriteLine(text);

    public static void Blank() => Console.WriteLine();

    /// <summary>What was sent (<c>--></c>) or came back (<c>&lt;--</c>): head, a blank line, the body.</summary>
    public static void Message(string arrow, Message message)
    {
        string mark = arrow;
        foreach (string line in message.Head)
        {
            Console.WriteLine($"{mark} {line}");
            mark = "   ";
        }

        Console.WriteLine();
        Console.WriteLine($"    {message.Body}");
        Console.WriteLine();
    }

    public static void Result(string name, FormattableString value) =>
        Console.WriteLine($" =  {name,-10} {value.ToString(CultureInfo.InvariantCulture)}");
}
