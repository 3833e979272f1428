namespace TextMe.Generator.Model;

/// <summary>A wire type: everything its file is printed from.</summary>
internal sealed record WireTypeModel
{
    public required TypeDeclaration Declaration { get; init; }

    /// <summary>The root element's name when the type is used alone; null where it depends on type arguments.</summary>
    public required string? XmlRoot { get; init; }

    /// <summary>The root element's namespace; empty for none.</summary>
    public string XmlRootNamespace { get; init; } = "";

    public required bool IsReferenceType { get; init; }

    /// <summary>Whether a base type has generated members that these hide.</summary>
    public required bool HidesBase { get; init; }

    public required EquatableArray<MemberModel> Members { get; init; }

    /// <summary>The types derived from it that may stand in its place, the most derived first; empty when it is always itself.</summary>
    public EquatableArray<DerivedModel> Derived { get; init; } = EquatableArray<DerivedModel>.Empty;

    /// <summary>The name of the JSON member that says which type it is.</summary>
    public string Discriminator { get; init; } = "$type";

    /// <summary>Whether only derived types can be made.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Its own name where a derived type's could stand.</summary>
    public string XmlTypeName { get; init; } = "";

    /// <summary>Its own name without type arguments, and the type parameters that these stand for.</summary>
    public string TypeName { get; init; } = "";

    public EquatableArray<string> TypeNameParameters { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The name that <c>[XmlType]</c> gives it; null where there is none.</summary>
    public string? DeclaredXmlTypeName { get; init; }

    /// <summary>Child elements in document order.</summary>
    public required EquatableArray<WireNode> XmlElements { get; init; }

    /// <summary>The same with the other names of members, as they are read.</summary>
    public required EquatableArray<WireNode> XmlReadElements { get; init; }

    /// <summary>The namespace in which its children are looked for as literal tags; null: that of the element they stand in.</summary>
    public string? XmlExpectedNamespace { get; init; }

    /// <summary>Indexes of the members that are attributes.</summary>
    public required EquatableArray<int> XmlAttributes { get; init; }

    /// <summary>The names of attributes, as they are read.</summary>
    public required EquatableArray<WireNode> XmlReadAttributes { get; init; }

    /// <summary>The member that keeps unknown attributes; -1 when there is none.</summary>
    public int XmlAnyAttribute { get; init; } = -1;

    /// <summary>The member that keeps unknown members of JSON; -1 when there is none.</summary>
    public int JsonExtension { get; init; } = -1;

    /// <summary>The names that say in JSON which type stands in the place of its base; they are no unknown members.</summary>
    public EquatableArray<string> Discriminators { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The member that is the element's text; -1 when there is none.</summary>
    public required int XmlText { get; init; }

    /// <summary>Properties in document order.</summary>
    public required EquatableArray<WireNode> JsonMembers { get; init; }

    /// <summary>The same with the other names of members, as they are read.</summary>
    public required EquatableArray<WireNode> JsonReadMembers { get; init; }

    /// <summary>Rules about several members.</summary>
    public EquatableArray<MemberGroupModel> Groups { get; init; } = EquatableArray<MemberGroupModel>.Empty;

    /// <summary>Rules about a member that hold where another has a value.</summary>
    public EquatableArray<ConditionalRuleModel> ConditionalRules { get; init; } = EquatableArray<ConditionalRuleModel>.Empty;

    /// <summary>Whether the type has rules that it checks itself.</summary>
    public bool HasRules { get; init; }

    /// <summary>Whether a value without text counts as not given.</summary>
    public bool EmptyAsMissing { get; init; }

    /// <summary>Members of which one must be there for a type with text to be written as an object; without, it is the bare text.</summary>
    public required EquatableArray<int> JsonObjectFor { get; init; }

    /// <summary>Whether an element without text has no text member, rather than an empty one.</summary>
    public bool EmptyTextIsMissing => EmptyAsMissing || (XmlText >= 0 && Members[XmlText].IsNullable);

    /// <summary>Members in the order of the constructor's parameters.</summary>
    public required EquatableArray<int> ConstructorMembers { get; init; }

    public required EquatableArray<EnumModel> Enums { get; init; }

    /// <summary>Bits needed to remember what was seen.</summary>
    public required int Bits { get; init; }

    /// <summary>Whether its XML is flat and short enough to be tried as one row of a list.</summary>
    public bool IsXmlRow { get; init; }

    /// <summary>Whether its JSON is.</summary>
    public bool IsJsonRow { get; init; }

    /// <summary>Whether something about it cannot be honoured; what is generated then only compiles, so that the analyzer's error is the only one.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The levels of elements below the type's own that it may write without a nested wire type.</summary>
    public int XmlDepth { get; init; }

    /// <summary>The same of objects and arrays.</summary>
    public int JsonDepth { get; init; }

    /// <summary>
    /// Whether its writers are optimised from their first call on: a long list would spend its whole first document, which may be the only one, in a loop
    /// that the JIT has not optimised.
    /// </summary>
    public bool IsOptimizedAtOnce { get; init; }

    /// <summary>The modifiers of <c>PrintMembers</c> to generate, for a record with sensitive members or lists that does not print itself; else null.</summary>
    public string? PrintModifiers { get; init; }

    /// <summary>Whether <c>PrintMembers</c> first prints the base record's.</summary>
    public bool PrintsBase { get; init; }

    /// <summary>Members of this type itself, which <c>PrintMembers</c> prints.</summary>
    public EquatableArray<PrintedMember> Printed { get; init; } = EquatableArray<PrintedMember>.Empty;

    /// <summary>Whether a debugger is told to show <c>ToString</c> in place of the members.</summary>
    public bool IsMaskedInDebugger { get; init; }

    /// <summary>Whether the type is declared by the generator, for an operation whose fields are parameters or that has fixed elements.</summary>
    public bool IsSynthesized { get; init; }

    /// <summary>The request object that it holds and whose members are written and read, where an operation adds fixed elements to one.</summary>
    public WrappedModel? Wrapped { get; init; }

    /// <summary>The type that has the members, with <c>global::</c>.</summary>
    public string ObjectType => Wrapped?.Type ?? Declaration.FullName;

    /// <summary>Whether items of a list that have no text are dropped; what has a key, or a name that says what it is, is not nothing.</summary>
    public bool DropsEmptyItems(MemberModel list) => EmptyAsMissing && !list.IsDictionary && list.Value.Kind != ValueKind.Choice;

    /// <summary>Whether that type is a reference type.</summary>
    public bool IsObjectReference => Wrapped?.IsReferenceType ?? IsReferenceType;
}

/// <param name="Rule">The attribute's name without ending, which is also the validator's method.</param>
/// <param name="Members">Indexes of the members.</param>
internal sealed record MemberGroupModel(string Rule, EquatableArray<int> Members);

/// <param name="Type">With <c>global::</c>.</param>
/// <param name="IsReferenceType">Whether it can be null.</param>
/// <param name="IsReconcilable">Whether it carries external ids.</param>
internal sealed record WrappedModel(string Type, bool IsReferenceType, bool IsReconcilable);

/// <param name="Type">With <c>global::</c>.</param>
/// <param name="XmlName">The <c>xsi:type</c>.</param>
/// <param name="JsonName">The discriminator's text.</param>
/// <param name="JsonIsNumber">Whether the discriminator is a number.</param>
/// <param name="HasDerived">Whether others may stand in its own place, too, so that it would look at the name again.</param>
internal sealed record DerivedModel(string Type, string XmlName, string JsonName, bool JsonIsNumber, bool HasDerived);

/// <param name="Name">As it is printed.</param>
/// <param name="Access">With <c>@</c> where it is a keyword.</param>
/// <param name="IsSensitive">Whether <c>***</c> is printed for its value.</param>
/// <param name="IsList">Whether the number of its items is printed.</param>
internal sealed record PrintedMember(string Name, string Access, bool IsSensitive, bool IsList);
