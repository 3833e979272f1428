using System.Linq;

namespace TextMe.Generator.Model;

/// <summary>A member of a wire type.</summary>
internal sealed record MemberModel
{
    /// <summary>The C# name.</summary>
    public required string Name { get; init; }

    /// <summary>The C# name with <c>@</c> where it is a keyword.</summary>
    public required string Access { get; init; }

    /// <summary>The name of the local variable that holds it while reading.</summary>
    public required string Local { get; init; }

    /// <summary>The C# type with nullability.</summary>
    public required string Type { get; init; }

    /// <summary>The value, or that of a list's items.</summary>
    public required ValueModel Value { get; init; }

    /// <summary>The types that may stand as the member or its items, where they are not simply the declared one.</summary>
    public EquatableArray<ChoiceModel> Choices { get; init; } = EquatableArray<ChoiceModel>.Empty;

    public required ListKind List { get; init; }

    /// <summary>Whether the member can be null, and is then left out.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>Whether a document without it is refused.</summary>
    public required bool IsRequired { get; init; }

    public required XmlForm XmlForm { get; init; }

    /// <summary>The path in XML, which also names the member in errors and violations.</summary>
    public required string XmlPath { get; init; }

    /// <summary>The namespace in XML; null: that of the element it stands in.</summary>
    public string? XmlNamespace { get; init; }

    /// <summary>The namespace of the element around the items of a wrapped list.</summary>
    public string? XmlListNamespace { get; init; }

    public required string JsonPath { get; init; }

    /// <summary>Other names under which it is read.</summary>
    public EquatableArray<AliasModel> Aliases { get; init; } = EquatableArray<AliasModel>.Empty;

    /// <summary>Where a list is read that may stand in any shape; null: as any other.</summary>
    public LenientListModel? Lenient { get; init; }

    public bool InXml { get; init; } = true;

    public bool InJson { get; init; } = true;

    /// <summary>A C# condition under which it is written, beside not being null: <c>ShouldSerializeX()</c>, <c>XSpecified</c>, a default value.</summary>
    public string? XmlCondition { get; init; }

    public string? JsonCondition { get; init; }

    /// <summary>Whether JSON writes <c>null</c> where the member is null, instead of leaving it out.</summary>
    public bool JsonWritesNull { get; init; }

    /// <summary>Whether XML writes <c>xsi:nil</c> where the member is null, instead of leaving it out.</summary>
    public bool XmlWritesNull { get; init; }

    /// <summary>The property that says whether the member was there, where one is declared.</summary>
    public string? Specified { get; init; }

    /// <summary>Where it stands among the others; equal numbers keep declaration order.</summary>
    public int XmlOrder { get; init; }

    public int JsonOrder { get; init; }

    /// <summary>Whether a list may hold null items.</summary>
    public bool ItemIsNullable { get; init; }

    /// <summary>Whether XML leaves out null items instead of writing <c>xsi:nil</c>.</summary>
    public bool XmlOmitsNullItems { get; init; }

    /// <summary>The C# type after which the items of a wrapped list are named, where that depends on type arguments.</summary>
    public string? ItemsNamedAfter { get; init; }

    /// <summary>The attribute that carries the keys of a dictionary in XML.</summary>
    public string? Key { get; init; }

    public bool IsSensitive { get; init; }

    /// <summary>Whether JSON writes a number between quotes.</summary>
    public bool JsonNumberAsString { get; init; }

    public required SetKind Set { get; init; }

    /// <summary>For <see cref="SetKind.InitSetter"/>: the type that declares the property, with <c>global::</c>.</summary>
    public string? DeclaringType { get; init; }

    /// <summary>The C# expression of a constructor parameter's default value.</summary>
    public string? Default { get; init; }

    /// <summary>Whether a null in the document replaces another default value.</summary>
    public bool NullReplacesDefault => IsNullable && Default is not (null or "null" or "default");

    /// <summary>The constant text of a fixed element, which has no C# member.</summary>
    public string? Fixed { get; init; }

    public EquatableArray<ConstraintModel> Constraints { get; init; } = EquatableArray<ConstraintModel>.Empty;

    /// <summary>What no two items of the list may have in common.</summary>
    public UniqueItemsModel? UniqueItems { get; init; }

    public ViolationStatusModel? ViolationStatus { get; init; }

    /// <summary>Whether it keeps what the type does not know, and of what kind.</summary>
    public UnknownKind Unknown { get; init; }

    /// <summary>The runtime's method that turns members as they are read into the type of the property; null: none is needed.</summary>
    public string? ExtensionConversion { get; init; }

    /// <summary>Whether it has items, a dictionary's entries included.</summary>
    public bool IsList => List != ListKind.None;

    /// <summary>Whether the value or the items are wire types, or some of them.</summary>
    public bool IsNested => Value.Kind == ValueKind.WireType || Choices.Any(static c => c.Value.Kind == ValueKind.WireType);

    /// <summary>The elements from the type down to the value or an item, its own among them.</summary>
    public int XmlLevels { get; init; }

    /// <summary>The objects and arrays from the type down to the value or an item; its own among them, if it were an object.</summary>
    public int JsonLevels { get; init; }

    public bool IsDictionary => List is ListKind.Dictionary or ListKind.SortedDictionary;

    /// <summary>Whether it is not always written.</summary>
    public bool IsOptionalInXml => (IsNullable && !XmlWritesNull) || XmlCondition is not null;

    public bool IsOptionalInJson => (IsNullable && !JsonWritesNull) || JsonCondition is not null;
}

/// <summary>Another name of a member, as a path in each format.</summary>
internal sealed record AliasModel(string XmlPath, string JsonPath);

/// <param name="XmlPath">The path of what is around the items in XML.</param>
/// <param name="JsonPath">The same in JSON.</param>
/// <param name="ItemName">The name that the items have when they are written.</param>
internal sealed record LenientListModel(string XmlPath, string JsonPath, string ItemName);

/// <param name="Access">The member of the item as C# writes it; empty: the item itself.</param>
/// <param name="Path">Its path on the wire; empty likewise.</param>
/// <param name="IsText">Whether it stands on the wire as one text of a type of its own.</param>
/// <param name="Inner">The list in each item whose items are compared; null: the items themselves are.</param>
internal sealed record UniqueItemsModel(string Access, string Path, bool IsText, InnerListModel? Inner);

/// <param name="Access">The list as C# writes it.</param>
/// <param name="Path">Its path on the wire.</param>
/// <param name="ItemType">The C# type of its items.</param>
/// <param name="List">Its kind.</param>
internal sealed record InnerListModel(string Access, string Path, string ItemType, ListKind List);

/// <summary>How the API answers a value that does not fit.</summary>
internal sealed record ViolationStatusModel(string Path, int Status, string Message);

internal enum ListKind
{
    None,

    /// <summary><c>List&lt;T&gt;</c> or an interface that it implements.</summary>
    List,
    Array,
    ImmutableArray,

    /// <summary><c>Collection&lt;T&gt;</c>, <c>ObservableCollection&lt;T&gt;</c>, <c>HashSet&lt;T&gt;</c> or <c>ISet&lt;T&gt;</c>, made of a list.</summary>
    Collection,

    /// <summary><c>Dictionary&lt;string, T&gt;</c> or an interface that it implements.</summary>
    Dictionary,
    SortedDictionary,
}

internal enum XmlForm
{
    Element,
    Attribute,
    Text,
    AnyAttribute,
}

/// <summary>What a member keeps of that which its type does not know.</summary>
internal enum UnknownKind
{
    None,

    /// <summary>Elements: all, or those of one name.</summary>
    Elements,

    /// <summary>XML attributes.</summary>
    Attributes,

    /// <summary>Members of a JSON object.</summary>
    Members,
}

/// <summary>How a member gets its value when the object is made.</summary>
internal enum SetKind
{
    /// <summary>By a constructor parameter.</summary>
    Constructor,

    /// <summary>In the object initializer.</summary>
    Initializer,

    /// <summary>Afterwards and only if it was read, so that its own initial value stays.</summary>
    Setter,

    /// <summary>A list without a setter, to which items are added.</summary>
    Populate,

    /// <summary>The same as <see cref="Setter"/> for an <c>init</c> accessor, which C# allows only in an object initializer: through an unsafe accessor.</summary>
    InitSetter,

    /// <summary>
    /// The same in generic types, of which .NET 8 has no unsafe accessors: in the object initializer, where the document has none from an object that was
    /// made without it.
    /// </summary>
    InitCopy,
}
