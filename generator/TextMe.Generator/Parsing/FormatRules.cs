using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;

namespace TextMe.Generator.Parsing;

/// <summary>Finds formats that do not read back what they write: it writes a value and reads it.</summary>
internal static class FormatRules
{
    private static readonly DateTime s_instant = new(2031, 11, 23, 14, 25, 36, DateTimeKind.Utc);

    public static void Report(MemberSource source, ITypeSymbol type, IssueList issues)
    {
        if (source.Find(KnownNames.WireFormat) is not { } attribute || attribute.Text() is not { } format)
        {
            return;
        }

        bool isInstant = type.SpecialType == SpecialType.System_DateTime || type.Name is "DateTimeOffset";
        (string Reason, string? Better)? mistake = isInstant || type.Name is "DateOnly" or "TimeOnly" ? TimeMistake(type, format)
            : type.Name is "TimeSpan" ? (ReadsSpan(format) ? null : ("a duration that it writes is not read as the same", null))
            : type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double ? (ReadsNumber(type, format) ? null : ("a number that it writes is not read as the same", null))
            : type.SpecialType == SpecialType.System_Boolean ? (BooleanTexts.Mistake(format) is { } reason ? (reason, null) : null)
            : type.Name is "Guid" ? (ReadsGuid(format) ? null : ("a GUID has the formats N, D, B and P", null))
            : ("a format is about dates, times, numbers and booleans", null);
        Location? location = attribute.Argument(0)?.GetLocation() ?? attribute.Location(source.Symbol);
        if (mistake is { } found)
        {
            Mending? mending = found.Better is null ? null : AttributeSyntaxes.Replaced(attribute.Argument(0), $"Use '{found.Better}'", found.Better);
            issues.AddMendable(Rules.FormatNotReadable, location, mending, source.Name, format, found.Reason);
        }
        else if ((isInstant || type.Name is "DateOnly") && FormatTokens.HasYearOfTwoDigits(format))
        {
            string better = FormatTokens.Of(format).Find('y')!.ReplacedIn(format, "yyyy");
            issues.AddMendable(
                Rules.YearOfTwoDigits, location, AttributeSyntaxes.Replaced(attribute.Argument(0), $"Use '{better}'", better), source.Name, format);
        }

        TimeZoneRules.Report(source, type, attribute, format, issues);
    }

    private static (string Reason, string? Better)? TimeMistake(ITypeSymbol type, string format)
    {
        bool hasDate = type.Name != "TimeOnly";
        bool hasTime = type.Name != "DateOnly";
        FormatTokens tokens = FormatTokens.Of(format);
        if (tokens.Mistake(hasDate, hasTime) is { } mistake)
        {
            return mistake;
        }

        try
        {
            string text = s_instant.ToString(format, CultureInfo.InvariantCulture);
            DateTime read = DateTime.ParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault);
            bool isSameDate = !hasDate || read.Date == s_instant.Date;
            bool isSameTime = type.Name != "TimeOnly" && !tokens.HasTime ? true : read.Hour == s_instant.Hour && (!tokens.HasTime || read.Minute == s_instant.Minute);
            return isSameDate && isSameTime ? null : (isSameDate ? "the time of day is not read as it was written" : "the date is not read as it was written", null);
        }
        catch (FormatException)
        {
            return ("what it writes is not read", null);
        }
    }

    private static bool ReadsSpan(string format)
    {
        var span = new TimeSpan(3, 14, 25, 36);
        return Try(() => TimeSpan.TryParseExact(span.ToString(format, CultureInfo.InvariantCulture), format, CultureInfo.InvariantCulture, out TimeSpan read)
            && read.Seconds == span.Seconds && read.Minutes == span.Minutes);
    }

    private static bool ReadsNumber(ITypeSymbol type, string format)
    {
        const int Sample = 1234;
        bool isWhole = type.SpecialType <= SpecialType.System_UInt64;
        return Try(() => double.TryParse(
            isWhole ? Sample.ToString(format, CultureInfo.InvariantCulture) : (Sample + 0.25).ToString(format, CultureInfo.InvariantCulture),
            isWhole ? NumberStyles.AllowLeadingSign : NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out double read) && Math.Abs(read - Sample) < 1);
    }

    private static bool ReadsGuid(string format) => format is "N" or "D" or "B" or "P" or "n" or "d" or "b" or "p";

    private static bool Try(Func<bool> reads)
    {
        try
        {
            return reads();
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
