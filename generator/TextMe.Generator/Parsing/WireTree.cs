using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>
/// Turns the paths of the members into a tree of names. Members that share a prefix come together where the first of them stands; a name is either a value
/// or a parent of other names.
/// </summary>
internal sealed class WireTree
{
    private readonly string _format;
    private readonly Func<MemberModel, bool> _isOptional;
    private readonly IReadOnlyList<MemberModel> _members;
    private readonly IReadOnlyList<Location?> _locations;
    private readonly IssueList _issues;
    private readonly string? _typeNamespace;
    private readonly bool _emptyAsMissing;
    private readonly List<string> _functions = [];
    private int _nextBit;

    public WireTree(
        string format, Func<MemberModel, bool> isOptional, IReadOnlyList<MemberModel> members, IReadOnlyList<Location?> locations, IssueList issues,
        bool emptyAsMissing, string? typeNamespace = null)
    {
        _typeNamespace = typeNamespace;
        _emptyAsMissing = emptyAsMissing;
        _format = format;
        _isOptional = isOptional;
        _members = members;
        _locations = locations;
        _issues = issues;
        _nextBit = members.Count;
    }

    /// <summary>Bits that the members and groups need.</summary>
    public int Bits => _nextBit;

    /// <param name="paths">The path of each member that is part of the tree, by index.</param>
    public EquatableArray<WireNode> Build(IEnumerable<(int Member, string Path, ChoiceModel? Choice)> paths)
    {
        var root = new Draft("", "", -1, null);
        foreach ((int member, string path, ChoiceModel? choice) in paths)
        {
            Insert(root, member, path, choice);
        }

        return WithOtherNames(root.Children.Select(c => Finish(c, isTop: true)).ToEquatableArray(), _members);
    }

    /// <summary>The names of attributes, which are no tree.</summary>
    public EquatableArray<WireNode> BuildAttributes(IEnumerable<(int Member, string Name)> names)
    {
        var nodes = new List<WireNode>();
        foreach ((int member, string name) in names)
        {
            string? space = _members[member].XmlNamespace;
            if (nodes.Find(n => n.Name == name && (n.Namespace ?? "") == (space ?? "")) is { } taken)
            {
                _issues.Add(Rules.PathTaken, _locations[member], _members[member].Name, _members[taken.Member].Name, name, _format);
            }

            nodes.Add(new WireNode { Name = name, Namespace = space, Member = member, Path = name, Bit = BitOf(member) });
        }

        return nodes.ToEquatableArray();
    }

    /// <summary>Literal tags can be matched for one namespace: that of most of the nodes; null is that of the element they stand in.</summary>
    public static string? ExpectedNamespace(EquatableArray<WireNode> nodes) =>
        nodes.Where(static n => !n.IsRest).GroupBy(static n => n.Namespace).OrderByDescending(static g => g.Count()).FirstOrDefault()?.Key;

    private void Insert(Draft root, int member, string path, ChoiceModel? choice)
    {
        Draft parent = root;
        string[] names = path.Split('/');
        for (int i = 0; i < names.Length; i++)
        {
            bool isLeaf = i == names.Length - 1;
            Draft? known = parent.Children.FirstOrDefault(c => c.Name == names[i]);
            if (known is null)
            {
                known = new Draft(names[i], XmlNames.Join(parent.Path, names[i]), isLeaf ? member : -1, choice);
                parent.Children.Add(known);
            }
            else if (isLeaf && known.Member >= 0)
            {
                _issues.Add(Rules.PathTaken, _locations[member], _members[member].Name, _members[known.Member].Name, path, _format);
                return;
            }
            else if (isLeaf != known.Member >= 0)
            {
                int leaf = isLeaf ? member : known.Member;
                int other = isLeaf ? FirstMember(known) : member;
                _issues.Add(Rules.PathIsLeafAndParent, _locations[leaf], _members[leaf].Name, known.Path, _members[other].Name, _format);
                return;
            }

            parent = known;
        }
    }

    private WireNode Finish(Draft draft, bool isTop)
    {
        if (draft.Member >= 0)
        {
            MemberModel member = _members[draft.Member];
            string? space = _format != "XML" ? null
                : (draft.Choice is { } choice ? choice.Namespace : member.XmlNamespace) ?? (isTop ? _typeNamespace : null);
            return new WireNode
            {
                Name = draft.Name,
                NamedAfter = _format == "XML" ? _members[draft.Member].ItemsNamedAfter : null,
                Member = draft.Member,
                Path = draft.Path,
                Bit = BitOf(draft.Member),
                Choice = draft.Choice,
                Namespace = space,
                WritesRows = space is null && Rows.HasRows(member),
            };
        }

        int bit = _nextBit++;
        int[] below = [.. Members(draft).Distinct()];
        EquatableArray<WireNode> children = draft.Children.Select(c => Finish(c, isTop: false)).ToEquatableArray();
        return new WireNode
        {
            Name = draft.Name,
            Member = -1,
            Path = draft.Path,
            Bit = bit,
            Children = children,
            ExpectedNamespace = ExpectedNamespace(children),
            Namespace = below.Select(m => _members[m].XmlListNamespace).FirstOrDefault(static n => n is not null) ?? (isTop ? _typeNamespace : null),
            Function = Unique("Read" + Pascal(draft.Name)),
            WrittenFor = below.All(m => _isOptional(_members[m])) ? below.ToEquatableArray() : EquatableArray<int>.Empty,
            EmptyList = below.Length == 1 && draft.Children[0].Member == below[0] && _members[below[0]].IsList ? below[0] : -1,
        };
    }

    // A name of several, or one that may stand for nothing, does not say by itself that the member has its value.
    private int BitOf(int member) => _members[member] is { Unknown: UnknownKind.None } known && (_emptyAsMissing || known.Aliases.Count > 0) ? _nextBit++ : member;

    private static EquatableArray<WireNode> WithOtherNames(EquatableArray<WireNode> nodes, IReadOnlyList<MemberModel> members)
    {
        WireNode[] lists = [.. Leaves(nodes).Where(n => members[n.Member] is { IsList: true, Aliases.Count: > 0 })];
        return lists.Length == 0 ? nodes : Rewrite(nodes);

        EquatableArray<WireNode> Rewrite(EquatableArray<WireNode> level) => level.Select(n => n.IsGroup
            ? n with { Children = Rewrite(n.Children) }
            : n with { OtherNames = lists.Where(l => l.Member == n.Member && l.Bit != n.Bit).Select(static l => l.Bit).ToEquatableArray() }).ToEquatableArray();
    }

    private static IEnumerable<WireNode> Leaves(IEnumerable<WireNode> nodes) => nodes.SelectMany(static n => n.IsGroup ? Leaves(n.Children) : [n]);

    private string Unique(string name)
    {
        string unique = name;
        for (int i = 2; _functions.Contains(unique); i++)
        {
            unique = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        _functions.Add(unique);
        return unique;
    }

    private static int FirstMember(Draft draft) => Members(draft).First();

    private static IEnumerable<int> Members(Draft draft) => draft.Member >= 0 ? [draft.Member] : draft.Children.SelectMany(Members);

    // A C# identifier from a wire name: letters and digits only, each word with a capital.
    private static string Pascal(string name)
    {
        var identifier = new System.Text.StringBuilder();
        bool capital = true;
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                identifier.Append(capital ? char.ToUpperInvariant(c) : c);
                capital = false;
            }
            else
            {
                capital = true;
            }
        }

        return identifier.Length == 0 ? "Group" : identifier.ToString();
    }

    private sealed record Draft(string Name, string Path, int Member, ChoiceModel? Choice)
    {
        public List<Draft> Children { get; } = [];
    }
}
