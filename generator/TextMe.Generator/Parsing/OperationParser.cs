using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides everything about an operation.</summary>
internal static class OperationParser
{
    /// <summary>The model; null where the method cannot be an operation, which is an issue.</summary>
    public static OperationModel? Parse(
        IMethodSymbol method, INamedTypeSymbol contract, AttributeData? contractAttribute, string name, IssueList issues, CancellationToken cancellationToken)
    {
        // While it is typed; the compiler says so.
        if (method.Parameters.Select(static p => p.Name).Where(static n => n.Length > 0).Distinct().Count() < method.Parameters.Length)
        {
            return null;
        }

        Location? location = method.Place(contract);
        AttributeData? attribute = method.Find(KnownNames.Operation);
        if (attribute.Text() is not { } root || method.IsGenericMethod)
        {
            issues.Add(Rules.MethodIsNoOperation, location, method.Name);
            return null;
        }

        if (!XmlNames.IsName(root))
        {
            issues.Add(Rules.BadName, attribute.Location(method), root, method.Name);
            return null;
        }

        if (Reply(method.ReturnType) is not { } reply)
        {
            issues.Add(Rules.WrongReturnType, location, method.Name);
            return null;
        }

        if (method.Parameters.FirstOrDefault(static p => p.RefKind != RefKind.None) is { } byReference)
        {
            issues.Add(Rules.ParameterNotSupported, byReference.Place(contract), byReference.Name, "it is passed by reference, which a call over the network cannot do");
            return null;
        }

        var own = new IssueList();
        OperationRules.Report(method, own);
        IParameterSymbol[] fields = [.. method.Parameters.Where(static p => !IsCancellation(p))];
        INamedTypeSymbol? request = fields.Length == 1 && fields[0].Type.Find(KnownNames.WireContract) is not null && fields[0].Find(KnownNames.WireName) is null
            ? (INamedTypeSymbol)fields[0].Type
            : null;
        if (request?.NullableAnnotation == NullableAnnotation.Annotated)
        {
            issues.Add(Rules.ParameterNotSupported, fields[0].Place(contract), fields[0].Name, "it is the whole request, which cannot be null");
            return null;
        }

        MemberModel[] fixedMembers = [.. method.GetAttributes().Where(static a => a.AttributeClass.Is(KnownNames.FixedElement)).Select(a => ParseFixed(a, method, own))];
        WireTypeModel? requestModel = request is null ? null : WireTypeParser.Parse(request, new IssueList(), cancellationToken);
        if (OperationRules.HasCollision(method, fixedMembers, request is null ? FieldMembers(fields) : requestModel?.Members ?? [], own))
        {
            issues.AddRange(own);
            return null;
        }

        WireTypeModel? synthesized = request is null ? FromParameters(fields, fixedMembers, name, contract, own)
            : fixedMembers.Length > 0 && requestModel is not null ? FromRequest(requestModel, request, fixedMembers, name, contract, method, own)
            : null;
        WireTypeModel? replyModel = WireTypeParser.Parse(reply.Type, new IssueList(), cancellationToken);
        StatusesModel statuses = StatusParser.Parse(method, attribute, contractAttribute, own);
        OperationRules.ReportReply(method, reply.Type, reply.IsResult, attribute, replyModel, own);
        issues.AddRange(own);

        // A broken request or reply can be passed on, but not taken apart.
        if (own.HasErrors || replyModel is null || (request is not null && requestModel is null) || synthesized is { IsBroken: true }
            || (synthesized is not null && requestModel is { IsBroken: true }))
        {
            return null;
        }

        return new OperationModel
        {
            Root = root,
            Method = Declarations.Identifier(method.Name),
            Name = name,
            ReturnType = method.ReturnType.AnnotatedName(),
            ReturnsValueTask = method.ReturnType.Is("System.Threading.Tasks.ValueTask"),
            Parameters = method.Parameters.Select(p => Describe(p, request is null ? Properties(fields) : [])).ToEquatableArray(),
            ReturnsResult = reply.IsResult,
            RequestType = synthesized?.Declaration.FullName ?? request!.FullName(),
            ReplyType = reply.Type.FullName(),
            Synthesized = synthesized,
            Safety = attribute.Named("Safety", 0) switch { 2 => "ReadOnly", 1 => "Idempotent", _ => "Unsafe" },
            Statuses = statuses,
            ReplyHasStatus = replyModel?.Members.Any(static m => m.XmlPath == "status") ?? false,
            ReplyHasMessage = replyModel?.Members.Any(static m => m.XmlPath == "message") ?? false,
            ViolationStatuses = ViolationStatuses(synthesized ?? requestModel, request, cancellationToken).ToEquatableArray(),
        };
    }

    /// <summary>Whether the parameter is the method's cancellation token.</summary>
    public static bool IsCancellation(IParameterSymbol parameter) => parameter.Type.Is("System.Threading.CancellationToken");

    private static (INamedTypeSymbol Type, bool IsResult)? Reply(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeArguments.Length: 1 } task || !(task.Is("System.Threading.Tasks.Task") || task.Is("System.Threading.Tasks.ValueTask")))
        {
            return null;
        }

        bool isResult = task.TypeArguments[0].Is(KnownNames.ApiResult);
        ITypeSymbol reply = isResult ? ((INamedTypeSymbol)task.TypeArguments[0]).TypeArguments[0] : task.TypeArguments[0];
        return reply is INamedTypeSymbol { NullableAnnotation: not NullableAnnotation.Annotated } named && named.Find(KnownNames.WireContract) is not null ? (named, isResult) : null;
    }

    private static ParameterModel Describe(IParameterSymbol parameter, Dictionary<string, string> properties) => new(
        Declarations.Identifier(parameter.Name),
        parameter.Type.AnnotatedName(),
        parameter.HasExplicitDefaultValue ? Constants.ToCSharp(parameter.ExplicitDefaultValue, parameter.Type) : null,
        properties.TryGetValue(parameter.Name, out string? property) ? property : null,
        IsCancellation(parameter));

    private static MemberModel ParseFixed(AttributeData attribute, IMethodSymbol method, IssueList issues)
    {
        string name = attribute.Text() ?? "";
        if (!XmlNames.IsPath(name))
        {
            issues.Add(Rules.BadName, attribute.Location(method), name, method.Name);
        }

        return MemberParser.Fixed(name, attribute.Text(1) ?? "");
    }

    private static IEnumerable<MemberModel> FieldMembers(IEnumerable<IParameterSymbol> fields) =>
        fields.Select(static f => MemberParser.Parse(new MemberSource(f.Name, f.Type, null, f), null, new ValueParser(), new IssueList()))
            .Where(static m => m is not null).Select(static m => m!);

    private static WireTypeModel FromParameters(IParameterSymbol[] fields, MemberModel[] fixedMembers, string name, INamedTypeSymbol contract, IssueList issues)
    {
        var values = new ValueParser();
        var members = new List<MemberModel>();
        MemberSource[] sources = [.. fields.Select(static f => new MemberSource(f.Name, f.Type, null, f))];
        Dictionary<string, string> properties = Properties(fields);
        foreach (MemberSource source in sources)
        {
            if (MemberParser.Parse(source, null, values, issues) is { } member)
            {
                members.Add(member with { Name = properties[source.Name], Access = properties[source.Name], Set = SetKind.Initializer, Default = null });
            }
        }

        members.AddRange(fixedMembers);
        return Synthesize(members, name, contract, fields.Length > 0 ? fields[0].Locations.FirstOrDefault() : null, values.Enums, UsageWarnings.Of(contract, sources, []), issues, emptyAsMissing: false) with
        {
            IsBroken = values.HasUngenerated,
        };
    }

    private static WireTypeModel FromRequest(
        WireTypeModel model, INamedTypeSymbol request, MemberModel[] fixedMembers, string name, INamedTypeSymbol contract, IMethodSymbol method, IssueList issues) =>
        Synthesize(
            [.. model.Members, .. fixedMembers.Select(m => m with { IsRequired = m.Fixed is not "" || !model.EmptyAsMissing })],
            name, contract, method.Place(contract), model.Enums, model.Declaration.Warnings.Union(UsageWarnings.Of(contract, [method])), issues, model.EmptyAsMissing) with
        {
            Wrapped = new WrappedModel(model.Declaration.FullName, model.IsReferenceType, request.AllInterfaces.Any(static i => i.Is(KnownNames.Reconcilable))),
            ConstructorMembers = model.ConstructorMembers,
            Groups = model.Groups,
            HasRules = model.HasRules,
        };

    private static WireTypeModel Synthesize(
        IReadOnlyList<MemberModel> members, string name, INamedTypeSymbol contract, Location? location, IEnumerable<EnumModel> enums, IEnumerable<string> warnings, IssueList issues,
        bool emptyAsMissing)
    {
        TypeDeclaration outer = Declarations.Describe(contract);
        string typeName = outer.Name.TrimStart('@') + name + "Request";
        int start = outer.FullName.Length - outer.Name.Length;
        TypeDeclaration declaration = outer with
        {
            Keyword = "struct",
            Name = typeName,
            FullName = outer.FullName.Substring(0, start) + typeName,
            HintName = outer.HintName + "." + name + "Request",
            Warnings = warnings.ToEquatableArray(),
        };
        return WireTypeParser.Assemble(declaration, members, [.. members.Select(_ => location)], new ValueParser(), issues, typeNamespace: null, emptyAsMissing) with
        {
            Enums = enums.ToEquatableArray(),
            IsSynthesized = true,
        };
    }

    // Members of nested wire types are part of the request's paths.
    private static IEnumerable<ViolationStatusModel> ViolationStatuses(WireTypeModel? model, INamedTypeSymbol? request, CancellationToken cancellationToken)
    {
        IEnumerable<ViolationStatusModel> own = model?.Members.SelectMany(Statuses) ?? [];
        return request is null ? own : own.Concat(Nested(request, "", depth: 0, cancellationToken));
    }

    // A value that cannot be read is refused under the name that it has in the document.
    private static IEnumerable<ViolationStatusModel> Statuses(MemberModel member) => member.ViolationStatus is not { } status ? []
        : member.Aliases.Select(a => status with { Path = a.XmlPath }).Prepend(status);

    private static IEnumerable<ViolationStatusModel> Nested(INamedTypeSymbol type, string prefix, int depth, CancellationToken cancellationToken)
    {
        const int DeepestSearched = 8;
        if (depth == DeepestSearched)
        {
            yield break;
        }

        foreach (MemberSource source in WireTypeSources.Members(type, WireTypeSources.Constructor(type)))
        {
            ITypeSymbol bare = MemberParser.Bare(source.Type);
            ListKind list = ListTypes.Parse(bare, out ITypeSymbol item);
            if (MemberParser.Bare(item) is not INamedTypeSymbol nested || nested.Find(KnownNames.WireContract) is null
                || WireTypeParser.Parse(nested, new IssueList(), cancellationToken) is not { } model)
            {
                continue;
            }

            string path = XmlNames.Join(prefix, MemberNames.Parse(source, list, ChoiceParser.Declared(source, list, item), item, new IssueList()).Xml);
            foreach (ViolationStatusModel status in model.Members.SelectMany(Statuses))
            {
                yield return status with { Path = status.Path.Length == 0 ? path : XmlNames.Join(path, status.Path) };
            }

            foreach (ViolationStatusModel deeper in Nested(nested, path, depth + 1, cancellationToken))
            {
                yield return deeper;
            }
        }
    }

    // The properties of the generated request by parameter; parameters may differ in the case of their first letter only.
    private static Dictionary<string, string> Properties(IParameterSymbol[] fields)
    {
        var properties = new Dictionary<string, string>();
        foreach (IParameterSymbol field in fields)
        {
            string property = char.ToUpperInvariant(field.Name[0]) + field.Name.Substring(1);
            while (properties.ContainsValue(property))
            {
                property += "_";
            }

            properties.Add(field.Name, property);
        }

        return properties;
    }
}
