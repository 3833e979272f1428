using System.Linq;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides whether a list is read in any shape.</summary>
internal static class LenientLists
{
    /// <param name="source">The member.</param>
    /// <param name="names">Its names.</param>
    /// <param name="list">Its kind.</param>
    /// <param name="value">Its items.</param>
    /// <param name="itemIsNullable">Whether they may be null.</param>
    /// <param name="issues">Takes what cannot be honoured.</param>
    /// <returns>Where it is read; null: as any other.</returns>
    public static LenientListModel? Parse(MemberSource source, MemberNames names, ListKind list, ValueModel value, bool itemIsNullable, IssueList issues)
    {
        if (source.Find(KnownNames.LenientList) is not { } attribute)
        {
            return null;
        }

        string? reason = list switch
        {
            ListKind.None => "it is no list",
            ListKind.Dictionary or ListKind.SortedDictionary => "the names in a dictionary are its keys",
            _ when value.Kind == ValueKind.Choice => "the names of the items say of which type they are",
            _ when itemIsNullable => "its items may be null, which other shapes do not have",
            _ when value.Kind == ValueKind.WireType && !names.Xml.Contains('/') => "its objects repeat without an element around them, so that one cannot be told from what is around it",
            _ => null,
        };
        if (reason is not null)
        {
            issues.Add(Rules.AttributeNotSupported, attribute.Location(source.Symbol), source.Name, "LenientList", reason);
            return null;
        }

        return new LenientListModel(Around(names.Xml), names.IsWrapped ? names.Json : Around(names.Json), names.Xml.Split('/').Last());
    }

    /// <summary>The path of what is around the items; of items that only repeat, their own.</summary>
    public static string Around(string path) => path.Contains('/') ? path.Substring(0, path.LastIndexOf('/')) : path;
}
