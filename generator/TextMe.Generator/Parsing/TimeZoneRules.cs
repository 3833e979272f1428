using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;

namespace TextMe.Generator.Parsing;

/// <summary>Finds time zones that are not known, and those that say nothing.</summary>
internal static class TimeZoneRules
{
    public static void Report(MemberSource source, ITypeSymbol type, AttributeData attribute, string format, IssueList issues)
    {
        if (attribute.Named<string?>("TimeZone", null) is not { } zone)
        {
            return;
        }

        Location? location = attribute.Argument("TimeZone")?.GetLocation() ?? attribute.Location(source.Symbol);
        if (type.Name != "DateTimeOffset")
        {
            issues.Add(Rules.FormatNotReadable, location, source.Name, format, "a time zone is about DateTimeOffset, which is an instant");
        }
        else if (ValueParser.CarriesOffset(format))
        {
            issues.Add(Rules.FormatNotReadable, location, source.Name, format, "it carries the offset, so the time zone says nothing");
        }
        else if (!TimeZoneIds.Contains(zone))
        {
            string? nearest = TimeZoneIds.Nearest(zone);
            issues.AddMendable(
                Rules.UnknownTimeZone,
                location,
                nearest is null ? null : AttributeSyntaxes.Replaced(attribute.Argument("TimeZone"), $"Use '{nearest}'", nearest),
                source.Name,
                zone,
                nearest is null ? "" : $"; '{nearest}' is");
        }
    }
}
