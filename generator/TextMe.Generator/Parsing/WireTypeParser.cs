using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides everything about a wire type.</summary>
internal static class WireTypeParser
{
    /// <summary>
    /// The model; null where nothing can be generated. What cannot be honoured is in <paramref name="found"/>, and the model is broken then: nothing half right
    /// is generated.
    /// </summary>
    public static WireTypeModel? Parse(INamedTypeSymbol type, IssueList found, CancellationToken cancellationToken)
    {
        var issues = new IssueList();
        WireTypeModel? model = ParseWith(type, issues, cancellationToken);
        found.AddRange(issues);
        return model is null ? null : model with { IsBroken = model.IsBroken || issues.HasErrors };
    }

    /// <summary>Whether a wire type gets its members; where it does not, it says why itself.</summary>
    public static bool IsGenerated(ITypeSymbol type) =>
        type is INamedTypeSymbol named && Declarations.IsPartial(named, CancellationToken.None) && Unsupported(named) is null;

    private static WireTypeModel? ParseWith(INamedTypeSymbol type, IssueList issues, CancellationToken cancellationToken)
    {
        Location? location = type.Locations.FirstOrDefault();
        if (!Declarations.IsPartial(type, cancellationToken))
        {
            issues.Add(Rules.WireTypeNotPartial, location, type.Name);
            return null;
        }

        if (Unsupported(type) is { } reason)
        {
            issues.Add(Rules.WireTypeNotSupported, location, type.Name, reason);
            return null;
        }

        UnsupportedAttributes.Report(type, issues);
        UnknownConstraints.Report(type, issues);
        IMethodSymbol? constructor = WireTypeSources.Constructor(type);
        var values = new ValueParser();
        var members = new List<MemberModel>();
        var sources = new List<MemberSource>();
        List<MemberSource> all = WireTypeSources.Members(type, constructor);
        foreach (MemberSource source in all)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (MemberParser.Parse(source, type, values, issues) is { } member)
            {
                members.Add(member);
                sources.Add(source);
            }
        }

        RecursionRules.Report(type, all, issues);
        TypeRules.Report(type, members, issues);
        if (!issues.HasErrors && XmlTypeNames.Parameters(type).FirstOrDefault(static p => !ValueParser.IsWireType(p)) is { } nameless)
        {
            issues.Add(Rules.WireTypeNotSupported, location, type.Name, $"its name needs that of its type argument; {TypeAdvice.For(nameless, nameless)}");
        }

        // A parameter without a member is one whose member has an error of its own. That it has no name says the compiler.
        int[] order = constructor?.Parameters.Select(p => sources.FindIndex(s => SymbolEqualityComparer.Default.Equals(s.Parameter, p))).ToArray() ?? [-1];
        bool canBeMade = !order.Contains(-1);
        if (!canBeMade && !issues.HasErrors && type.InstanceConstructors.All(static c => c.Parameters.All(static p => p.Name.Length > 0)))
        {
            issues.Add(Rules.WireTypeNotSupported, location, type.Name, "it has no constructor whose parameters all are members on the wire");
        }

        string? typeNamespace = type.Find(KnownNames.XmlType).Named<string?>("Namespace", null);
        IEnumerable<DerivedModel> derived = DerivedTypes.Parse(type, issues, out bool areGenerated);
        TypeDeclaration declaration = Declarations.Describe(type) with { Warnings = UsageWarnings.Of(type, sources, DerivedTypes.Closure(type)).ToEquatableArray() };
        bool emptyAsMissing = type.Find(KnownNames.WireContract).Named("EmptyAsMissing", false);
        IReadOnlyList<MemberModel> written = emptyAsMissing ? members.ConvertAll(EmptyMembers.AsMissing) : members;
        WireTypeModel model = Assemble(declaration, written, sources.ConvertAll(static s => s.Location), values, issues, typeNamespace, emptyAsMissing) with
        {
            XmlRoot = Root(type, issues),
            TypeName = type.Name,
            TypeNameParameters = XmlTypeNames.Parameters(type).Select(static p => Declarations.Identifier(p.Name)).ToEquatableArray(),
            DeclaredXmlTypeName = XmlTypeNames.Declared(type),
            XmlRootNamespace = type.Find(KnownNames.XmlRoot).Named<string?>("Namespace", null) ?? "",
            IsReferenceType = type.IsReferenceType,
            HidesBase = type.BaseType is { } baseType && baseType.Find(KnownNames.WireContract) is not null && IsGenerated(baseType),
            IsBroken = !canBeMade || values.HasUngenerated || !areGenerated,
            ConstructorMembers = canBeMade ? order.ToEquatableArray() : EquatableArray<int>.Empty,
            Derived = derived.ToEquatableArray(),
            Discriminators = DerivedTypes.Discriminators(type).ToEquatableArray(),
            Discriminator = DerivedTypes.Discriminator(type),
            IsAbstract = type.IsAbstract,
            Groups = MemberGroups.Parse(type, members, issues).ToEquatableArray(),
            HasRules = type.AllInterfaces.Any(static i => i.Is(KnownNames.WireRules)),
            XmlTypeName = XmlTypeNames.Of(type),
        };
        model = model with { ConditionalRules = ConditionalRules.Parse(type, sources, model, issues).ToEquatableArray() };
        ForeignAttributes.Report(type, sources, model.XmlRoot ?? type.Name, issues);
        return Shown.Decide(Rows.Decide(model), type, members);
    }

    /// <summary>A model of members, however they were found.</summary>
    public static WireTypeModel Assemble(
        TypeDeclaration declaration, IReadOnlyList<MemberModel> members, IReadOnlyList<Location?> locations, ValueParser values, IssueList issues,
        string? typeNamespace = null, bool emptyAsMissing = false)
    {
        members = WithUniqueLocals(WithOwnWrappers(members, locations, issues));
        int[] all = [.. Enumerable.Range(0, members.Count)];
        var xml = new WireTree("XML", static m => m.IsOptionalInXml, members, locations, issues, emptyAsMissing, typeNamespace);
        var json = new WireTree("JSON", static m => m.IsOptionalInJson, members, locations, issues, emptyAsMissing);
        int text = System.Array.FindIndex(all, i => members[i].InXml && members[i].XmlForm == XmlForm.Text);
        if (text >= 0 && members.Any(m => m.InXml && m != members[text] && m.XmlForm is not (XmlForm.Attribute or XmlForm.AnyAttribute)))
        {
            issues.Add(Rules.TextBesideElements, locations[text], declaration.Name, members[text].Name);
        }

        foreach (int second in Repeated(members))
        {
            issues.Add(Rules.UnknownContentNotSupported, locations[second], members[second].Name, "another member keeps the same");
        }

        IEnumerable<int> inElements = all.Where(i => members[i].InXml && members[i].XmlForm == XmlForm.Element).OrderBy(i => members[i].XmlOrder);
        IEnumerable<int> inJson = all.Where(i => members[i].InJson && members[i].Unknown == UnknownKind.None).OrderBy(i => members[i].JsonOrder);
        int[] attributes = [.. all.Where(i => members[i].InXml && members[i].XmlForm == XmlForm.Attribute)];
        EquatableArray<WireNode> readElements = xml.Build(inElements.SelectMany(i => ReadElements(i, members[i])).Concat(inElements.SelectMany(i => XmlAliases(i, members[i]))));
        EquatableArray<WireNode> readMembers = json.Build(inJson.Select(i => (i, members[i].Lenient?.JsonPath ?? members[i].JsonPath, (ChoiceModel?)null)).Concat(inJson.SelectMany(i => JsonAliases(i, members[i]))));
        EquatableArray<WireNode> readAttributes = xml.BuildAttributes(attributes.SelectMany(i => AttributeNames(i, members[i])));
        bool hasOtherNames = members.Any(static m => m.Aliases.Count > 0 || m.Lenient is not null);
        EquatableArray<WireNode> elements = hasOtherNames ? Written("XML", static m => m.IsOptionalInXml, inElements.SelectMany(i => Elements(i, members[i]))) : readElements;
        return new WireTypeModel
        {
            Declaration = declaration,
            XmlRoot = declaration.Name,
            TypeName = declaration.Name,
            IsReferenceType = false,
            HidesBase = false,
            Members = members.ToEquatableArray(),
            XmlElements = elements,
            XmlReadElements = readElements,
            XmlExpectedNamespace = WireTree.ExpectedNamespace(elements),
            XmlAttributes = attributes.ToEquatableArray(),
            XmlReadAttributes = readAttributes,
            XmlText = text,
            XmlAnyAttribute = System.Array.FindIndex(all, i => members[i].Unknown == UnknownKind.Attributes),
            JsonExtension = System.Array.FindIndex(all, i => members[i].Unknown == UnknownKind.Members),
            JsonMembers = hasOtherNames ? Written("JSON", static m => m.IsOptionalInJson, inJson.Select(i => (i, members[i].JsonPath, (ChoiceModel?)null))) : readMembers,
            JsonReadMembers = readMembers,
            EmptyAsMissing = emptyAsMissing,
            JsonObjectFor = text < 0 ? EquatableArray<int>.Empty : all.Where(i => i != text && members[i].InJson).ToEquatableArray(),
            ConstructorMembers = EquatableArray<int>.Empty,
            Enums = values.Enums.ToEquatableArray(),
            Bits = System.Math.Max(xml.Bits, json.Bits),
            XmlDepth = Levels.Xml(members),
            JsonDepth = Levels.Json(members),
            IsOptimizedAtOnce = members.Any(static m => m.IsList),
        };

        // Mistakes in the names are found in the tree that has all of them.
        EquatableArray<WireNode> Written(string format, System.Func<MemberModel, bool> isOptional, IEnumerable<(int Member, string Path, ChoiceModel? Choice)> paths) =>
            new WireTree(format, isOptional, members, locations, new IssueList(), emptyAsMissing, format == "XML" ? typeNamespace : null).Build(paths);
    }

    private static IEnumerable<(int Member, string Path, ChoiceModel? Choice)> ReadElements(int index, MemberModel member) =>
        member.Lenient is { } lenient ? [(index, lenient.XmlPath, null)] : Elements(index, member);

    private static IEnumerable<(int Member, string Path, ChoiceModel? Choice)> XmlAliases(int index, MemberModel member) =>
        member.Aliases.Select(a => (index, a.XmlPath, (ChoiceModel?)null));

    private static IEnumerable<(int Member, string Path, ChoiceModel? Choice)> JsonAliases(int index, MemberModel member) =>
        member.Aliases.Select(a => (index, a.JsonPath, (ChoiceModel?)null));

    private static IEnumerable<(int Member, string Name)> AttributeNames(int index, MemberModel member) =>
        member.Aliases.Select(static a => a.XmlPath).Prepend(member.XmlPath).Select(n => (index, n));

    // Members that keep all of one kind behind the first that does; elements of one name are told apart by the tree.
    private static IEnumerable<int> Repeated(IReadOnlyList<MemberModel> members) =>
        from i in Enumerable.Range(0, members.Count)
        where members[i].Unknown is UnknownKind.Attributes or UnknownKind.Members
        where members.Take(i).Any(m => m.Unknown == members[i].Unknown)
        select i;

    private static IEnumerable<(int Member, string Path, ChoiceModel? Choice)> Elements(int index, MemberModel member) => member.Choices.Count == 0
        ? [(index, member.XmlPath, null)]
        : member.Choices.Select(c => (index, c.XmlPath, (ChoiceModel?)c));

    // An element around several members cannot say that one of them is null.
    private static List<MemberModel> WithOwnWrappers(IReadOnlyList<MemberModel> members, IReadOnlyList<Location?> locations, IssueList issues)
    {
        var own = new List<MemberModel>(members);
        for (int i = 0; i < own.Count; i++)
        {
            string wrapper = own[i].XmlPath.Substring(0, own[i].XmlPath.LastIndexOf('/') + 1);
            if (own[i] is { IsList: true, XmlWritesNull: true, InXml: true }
                && own.Find(m => m != own[i] && m.InXml && m.XmlPath.StartsWith(wrapper, System.StringComparison.Ordinal)) is { } other)
            {
                issues.Add(Rules.AttributeNotSupported, locations[i], own[i].Name, "XmlArray(IsNullable)", $"'{other.Name}' stands in the same element");
                own[i] = own[i] with { XmlWritesNull = false };
            }
        }

        return own;
    }

    // Names that differ only in the case of their first letter would share a local variable.
    private static List<MemberModel> WithUniqueLocals(List<MemberModel> members)
    {
        var taken = new HashSet<string>();
        if (members.Any(static m => m.IsDictionary))
        {
            taken.Add("key");
        }

        if (members.Any(static m => m.Set == SetKind.InitCopy))
        {
            taken.Add("initial");
        }

        var unique = new List<MemberModel>(members.Count);
        foreach (MemberModel member in members)
        {
            string local = member.Local;
            while (!taken.Add(local))
            {
                local += "_";
            }

            unique.Add(Levels.Count(member) with { Local = local });
        }

        return unique;
    }

    private static string? Unsupported(INamedTypeSymbol type) => type switch
    {
        { IsStatic: true } => "it is static",
        _ when IsFileLocal(type) => "it is seen in its own file only; make it internal or public",
        { IsAbstract: true } when !DerivedTypes.Any(type) =>
            "it is abstract; name the types that may stand in its place with [XmlInclude] or [JsonDerivedType]",
        { IsRefLikeType: true } => "it is a ref struct",
        { DeclaredAccessibility: Accessibility.Private or Accessibility.Protected } => "it is not accessible to generated code; make it internal or public",
        _ => TypeRules.Obstacle(type),
    };

    private static bool IsFileLocal(INamedTypeSymbol type) => type.IsFileLocal || (type.ContainingType is { } outer && IsFileLocal(outer));

    private static string? Root(INamedTypeSymbol type, IssueList issues)
    {
        // As with XmlSerializer, [XmlType] names the root where [XmlRoot] does not, but does not put it into its namespace.
        AttributeData? attribute = type.Find(KnownNames.XmlRoot);
        if (XmlTypeNames.Declared(type) is { } typeName && !XmlNames.IsName(typeName))
        {
            issues.Add(Rules.BadName, type.Find(KnownNames.XmlType).Location(type), typeName, type.Name);
        }

        string? declared = attribute.Text() ?? attribute.Named<string?>("ElementName", null);
        if (declared is not null && !XmlNames.IsName(declared))
        {
            issues.Add(Rules.BadName, attribute.Location(type), declared, type.Name);
        }

        return declared ?? (XmlTypeNames.IsOpen(type) ? null : XmlTypeNames.Of(type));
    }
}
