using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Finds names of enum values that could not be read back.</summary>
internal static class EnumRules
{
    private static readonly char[] s_separators = [' ', ','];

    /// <summary>Whether values of the enum can be read back.</summary>
    public static bool IsReadable(INamedTypeSymbol type)
    {
        var issues = new IssueList();
        Report(type, issues);
        return !issues.HasErrors;
    }

    public static void Report(INamedTypeSymbol type, IssueList issues)
    {
        bool isFlags = type.Find("System.FlagsAttribute") is not null;
        var xml = new Dictionary<string, string>();
        var json = new Dictionary<string, string>();
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue))
        {
            if (field.Find(KnownNames.WireAlias) is not null)
            {
                issues.Add(Rules.AttributeNotSupported, field.Locations.FirstOrDefault(), field.Name, "WireAlias", "a value of an enum has one name");
            }

            EnumValueModel value = ValueParser.ParseEnumValue(field, isAlias: false);
            string? reason = Reason(value.XmlName, field, xml, isFlags) ?? Reason(value.JsonName, field, json, isFlags);
            if (reason is not null)
            {
                issues.Add(Rules.EnumNamesNotDistinct, field.Locations.FirstOrDefault(), field.Name, value.XmlName, reason);
            }
        }
    }

    private static string? Reason(string name, IFieldSymbol field, Dictionary<string, string> taken, bool isFlags)
    {
        if (taken.TryGetValue(name, out string? other))
        {
            return $"so is '{other}'";
        }

        taken.Add(name, field.Name);
        return name.Length == 0 ? "a name is not empty"
            : name.Trim() != name ? "white space around a name is lost in XML"
            : name.Any(char.IsControl) ? "a name has no control characters"
            : isFlags && name.IndexOfAny(s_separators) >= 0 ? "names of flags are separated by ' ' and ','"
            : null;
    }
}
