using System.Collections.Generic;
using System.Linq;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Documents;

/// <summary>Which members of one object a document has.</summary>
internal sealed class MemberTally(WireTypeModel model, ContentCheck check, DocumentNode owner, string path)
{
    private readonly HashSet<int> _seen = [];
    private readonly Dictionary<int, int> _counts = [];
    private readonly Dictionary<int, DocumentNode> _lists = [];
    private readonly HashSet<int> _given = [];
    private readonly Dictionary<int, int> _listNames = [];
    private readonly HashSet<(int Member, string Key)> _keys = [];
    private readonly Dictionary<int, object> _values = [];

    /// <summary>Says that a member cannot be missing.</summary>
    public void Presume(int bit) => _seen.Add(bit);

    /// <summary>Marks a name that may stand once.</summary>
    public void Once(int bit, DocumentNode node, string name)
    {
        _given.Add(bit);
        if (!_seen.Add(bit))
        {
            check.Findings.Add(Rules.Repeated, node.NameSpan.IsEmpty ? node.Span : node.NameSpan, name);
        }
    }

    /// <summary>Whether the value behind a name becomes that of its member: of several names the first that comes does, and an empty value may count as none.</summary>
    public bool Keeps(WireNode node, bool isEmpty)
    {
        if (!node.IsMarkedApart)
        {
            return true;
        }

        bool isSkipped = (model.EmptyAsMissing && isEmpty) || (model.Members[node.Member].Aliases.Count > 0 && _given.Contains(node.Member));
        if (!isSkipped)
        {
            _seen.Add(node.Member);
            _given.Add(node.Member);
        }

        return !isSkipped;
    }

    /// <summary>The same for an item of a list, or the element around the items.</summary>
    public bool KeepsItem(WireNode node, bool isEmpty)
    {
        if (!node.IsMarkedApart)
        {
            return true;
        }

        bool isSkipped = (model.EmptyAsMissing && isEmpty) || (_listNames.TryGetValue(node.Member, out int name) && name != node.Bit);
        if (!isSkipped)
        {
            _listNames[node.Member] = node.Bit;
        }

        return !isSkipped;
    }

    /// <summary>Counts one more item of a list, and gives its index.</summary>
    public int Count(int member, DocumentNode item)
    {
        _given.Add(member);
        StartList(member, item);
        _counts.TryGetValue(member, out int count);
        _counts[member] = count + 1;
        return count;
    }

    /// <summary>Marks the key of a dictionary's entry, which may stand once.</summary>
    public void Key(int member, string key, DocumentNode node, string name)
    {
        check.Text(key, node, name);
        if (!_keys.Add((member, key)))
        {
            check.Findings.Add(Rules.Repeated, node.NameSpan.IsEmpty ? node.Span : node.NameSpan, name);
        }
    }

    /// <summary>Says what the value of a member is; null where it cannot be told.</summary>
    public void HasValue(int member, object? value)
    {
        if (value is not null)
        {
            _values[member] = value;
        }
    }

    /// <summary>Says that a list is there, if empty.</summary>
    public void HasList(int member, DocumentNode list)
    {
        _seen.Add(member);
        StartList(member, list);
        if (!_counts.ContainsKey(member))
        {
            _counts[member] = 0;
        }
    }

    /// <summary>Says that a member is null.</summary>
    public void IsNull(int member) => _given.Remove(member);

    /// <summary>Reports what is missing, lists that are too short or too long, and members whose absence breaks a constraint.</summary>
    public void Close()
    {
        for (int i = 0; i < model.Members.Count; i++)
        {
            MemberModel member = model.Members[i];
            string name = ContentCheck.Join(path, Path(member));
            if (member.IsRequired && !_seen.Contains(i))
            {
                check.Findings.Add(Rules.Missing, owner.NameSpan.IsEmpty ? owner.Span : owner.NameSpan, name, ContentCheck.Name(model));
            }
            else if (member.IsList)
            {
                CloseList(member, i, name);
            }
            else if (member is { IsNullable: true, Fixed: null } && !_given.Contains(i) && (_seen.Contains(i) || IsNullWithout(member)))
            {
                Report(member.Constraints.Where(static c => c.Kind is ConstraintKind.Allowed or ConstraintKind.Denied)
                    .Select(c => (c.Rule, c.Refusal(value: null, member.IsSensitive))), name);
            }
        }

        CloseGroups();
        CloseConditionalRules();
    }

    // Given is what the validator finds: not null, and of a list an item.
    private void CloseGroups()
    {
        foreach (MemberGroupModel group in model.Groups)
        {
            int given = group.Members.Count(i => Given(i) > 0);
            bool holds = given == 1 || (given == 0 ? group.Rule == MemberGroups.AtMostOne : group.Rule == MemberGroups.AtLeastOne);
            if (!holds)
            {
                string names = string.Join(", ", group.Members.Select(i => Path(model.Members[i])));
                Report([(group.Rule, $"{given} of {names} are given")], ContentCheck.Join(path, Path(model.Members[group.Members[0]])));
            }
        }
    }

    private void CloseConditionalRules()
    {
        foreach (ConditionalRuleModel rule in model.ConditionalRules)
        {
            if (_values.TryGetValue(rule.Other, out object? value) && rule.Value.Is(value) && !rule.Takes(Given(rule.Member)))
            {
                (string name, string other) = (Path(model.Members[rule.Member]), Path(model.Members[rule.Other]));
                (string at, string refusal) = rule.Rule switch
                {
                    "RequiredWhen" => (name, $"it must be given where {other} is {rule.Shown}"),
                    "AbsentWhen" => (other, $"{name} must not be given where this is {rule.Shown}"),
                    _ => (other, $"{name} has {ConstantText.Count(Given(rule.Member), "item")}; allowed where this is {rule.Shown}: {rule.Sizes}"),
                };
                Report([(rule.Rule, refusal)], ContentCheck.Join(path, at));
            }
        }
    }

    // Items of a list; of a single value, 1.
    private int Given(int member) => model.Members[member].IsList ? _counts.TryGetValue(member, out int items) ? items : 0 : _given.Contains(member) ? 1 : 0;

    private void CloseList(MemberModel member, int index, string name)
    {
        // A list that is not there is empty, or null, or what the type itself makes of it; a required one that XML cannot tell from none is empty.
        bool isThere = _counts.TryGetValue(index, out int count);
        if (isThere || member.IsRequired || (!member.IsNullable && (member.Set is SetKind.Initializer or SetKind.Populate || (member.Set == SetKind.Constructor && member.Default is null))))
        {
            Report(member.Constraints.Select(c => (c.Rule, SizeRefusal(c, count))), name, _lists.TryGetValue(index, out DocumentNode list) ? list : null);
        }
    }

    // That around the items, else the first of them.
    private void StartList(int member, DocumentNode node)
    {
        if (!_lists.ContainsKey(member))
        {
            _lists.Add(member, node);
        }
    }

    private static string? SizeRefusal(ConstraintModel constraint, int count) =>
        constraint.Kind == ConstraintKind.Length && !constraint.Takes(count) ? $"{ConstantText.Count(count, "item")}, allowed are {constraint.Sizes}" : null;

    private void Report(IEnumerable<(string Rule, string? Refusal)> refusals, string name, DocumentNode? place = null)
    {
        place ??= owner;
        foreach ((string rule, string? refusal) in refusals)
        {
            if (refusal is not null)
            {
                check.Findings.Add(Rules.ConstraintBroken, place.NameSpan.IsEmpty ? place.Span : place.NameSpan, name, rule, refusal);
            }
        }
    }

    private static bool IsNullWithout(MemberModel member) =>
        member.Set == SetKind.Initializer || (member.Set == SetKind.Constructor && member.Default is null or "null" or "default");

    private string Path(MemberModel member) => check.IsXml ? member.XmlPath : member.JsonPath;
}
