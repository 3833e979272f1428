namespace TextMe.Generator.Model;

/// <summary>One name of a document: a member, or a group that holds members.</summary>
internal sealed record WireNode
{
    /// <summary>The name that stands for all elements without one of their own.</summary>
    public const string Rest = "*";

    public required string Name { get; init; }

    /// <summary>The C# type whose name in XML it has, where that depends on type arguments; <see cref="Name"/> stands for it in paths.</summary>
    public string? NamedAfter { get; init; }

    /// <summary>The namespace in XML; null: that of the element it stands in.</summary>
    public string? Namespace { get; init; }

    /// <summary>The index of the member, or -1 for a group.</summary>
    public required int Member { get; init; }

    /// <summary>Which of the member's types has this name; null where the member has one name.</summary>
    public ChoiceModel? Choice { get; init; }

    /// <summary>The names from the type down to this one, joined by <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The bit that says that the name was seen; where it is the member's index, it also says that the member has its value.</summary>
    public required int Bit { get; init; }

    /// <summary>For a list in XML: the bits of its other names.</summary>
    public EquatableArray<int> OtherNames { get; init; } = EquatableArray<int>.Empty;

    /// <summary>For a list: whether its items are tried as rows when they are written.</summary>
    public bool WritesRows { get; init; }

    /// <summary>What a group holds.</summary>
    public EquatableArray<WireNode> Children { get; init; } = EquatableArray<WireNode>.Empty;

    /// <summary>For a group: the namespace in which its children are looked for as literal tags; null: that of the group.</summary>
    public string? ExpectedNamespace { get; init; }

    /// <summary>For a group: the name of the function that reads it.</summary>
    public string? Function { get; init; }

    /// <summary>For a group: the members of which one must be written for the group to be; none when it always is.</summary>
    public EquatableArray<int> WrittenFor { get; init; } = EquatableArray<int>.Empty;

    /// <summary>For a group: the list that is there, if empty, as soon as the group is; -1 when there is none.</summary>
    public int EmptyList { get; init; } = -1;

    /// <summary>Whether the name was seen says nothing about the member: it has several, or one that may stand for nothing.</summary>
    public bool IsMarkedApart => Bit != Member && !IsGroup;

    public bool IsRest => Name == Rest;

    public bool IsGroup => Member < 0;
}
