using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TextMe.Generator.Analyzers;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides everything about a contract.</summary>
internal static class ContractParser
{
    private static readonly string[] s_generated = ["Client", "Endpoint", "Operations"];

    // What the class that describes the operations has anyway.
    private static readonly string[] s_inherited = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>The model; null where nothing can be generated. What cannot be honoured is in <paramref name="issues"/>.</summary>
    public static ContractModel? Parse(INamedTypeSymbol contract, IssueList issues, CancellationToken cancellationToken)
    {
        Location? location = contract.Locations.FirstOrDefault();
        if (!Declarations.IsPartial(contract, cancellationToken))
        {
            issues.Add(Rules.ContractNotPartial, location, contract.Name);
            return null;
        }

        if (contract.IsGenericType)
        {
            issues.Add(Rules.ContractIsGeneric, location, contract.Name);
            return null;
        }

        if (contract.IsFileLocal || contract.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal))
        {
            issues.Add(Rules.ContractNotAccessible, location, contract.Name);
            return null;
        }

        ISymbol[] others = [.. Interfaces(contract).SelectMany(static i => i.GetMembers()).Where(static m => IsNoOperation(m))];
        foreach (ISymbol other in others)
        {
            issues.Add(Rules.NotAMethod, other.Place(contract), other.Name);
        }

        if (others.Length > 0)
        {
            return null;
        }

        if (TypeBeside(contract) is { } taken)
        {
            issues.Add(Rules.GeneratedNameTaken, location, contract.Name, taken);
            return null;
        }

        AttributeData? attribute = contract.Find(KnownNames.ApiContract);
        bool isAmbiguous = StatusParser.HasOverlap(contract, attribute, issues);
        var operations = new List<OperationModel>();
        var broken = new List<string>();
        foreach (IMethodSymbol method in Methods(contract))
        {
            string name = UniqueName(method, operations);
            OperationModel? operation = OperationParser.Parse(method, contract, attribute, name, issues, cancellationToken);
            OperationModel? twin = operation is null ? null : operations.Find(o => o.Root == operation.Root);
            if (twin is not null)
            {
                issues.Add(Rules.RootTaken, method.Place(contract), twin.Method, method.Name, twin.Root);
            }

            if (operation is null || twin is not null || isAmbiguous)
            {
                broken.Add(Signature(method));
            }
            else
            {
                operations.Add(operation);
            }
        }

        return new ContractModel
        {
            Declaration = Declarations.Describe(contract) with { Warnings = UsageWarnings.Of(contract, Methods(contract)).ToEquatableArray() },
            Stem = Stem(contract),
            HidesCreate = contract.AllInterfaces.Any(i => i.Find(KnownNames.ApiContract) is not null && Declarations.IsPartial(i, cancellationToken)),
            IsExported = contract.DeclaredAccessibility == Accessibility.Public && contract.ContainingType is null,
            DefaultPath = attribute.Named("DefaultPath", "/"),
            JsonRequestIsWrapped = attribute.Named("JsonRequest", 0) == 0,
            JsonReplyIsWrapped = attribute.Named("JsonReply", 1) == 0,
            MalformedStatus = attribute.Named("MalformedStatus", 1),
            MissingMemberStatus = attribute.Named("MissingMemberStatus", 2),
            ViolationStatus = attribute.Named("ViolationStatus", 1),
            UnknownOperationStatus = attribute.Named("UnknownOperationStatus", 997),
            FailureStatus = attribute.Named("FailureStatus", 998),
            Operations = operations.ToEquatableArray(),
            BrokenMethods = broken.ToEquatableArray(),
        };
    }

    /// <summary>What generated types are named after: the interface without its <c>I</c>.</summary>
    public static string Stem(INamedTypeSymbol contract) =>
        contract.Name.Length > 1 && contract.Name[0] == 'I' && char.IsUpper(contract.Name[1]) ? contract.Name.Substring(1) : contract.Name;

    // What the user has under the name of a type that would be generated, or would be for another contract as well.
    private static string? TypeBeside(INamedTypeSymbol contract)
    {
        INamespaceOrTypeSymbol around = (INamespaceOrTypeSymbol?)contract.ContainingType ?? contract.ContainingNamespace;
        string stem = Stem(contract);
        return s_generated.Select(suffix => stem + suffix).FirstOrDefault(n => around.GetTypeMembers(n, 0).Any(static t => !t.IsOurs()))
            ?? around.GetTypeMembers().FirstOrDefault(t =>
                t.TypeKind == TypeKind.Interface && t.Find(KnownNames.ApiContract) is not null && Stem(t) == stem && string.CompareOrdinal(t.Name, contract.Name) < 0)?.Name
            ?? Methods(contract).FirstOrDefault(m => m.Name == stem + "Client")?.Name;
    }

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol contract) =>
        Interfaces(contract)
            .SelectMany(static i => i.GetMembers())
            .OfType<IMethodSymbol>()
            .Where(static m => m is { IsAbstract: true, IsStatic: false, MethodKind: MethodKind.Ordinary });

    private static IEnumerable<INamedTypeSymbol> Interfaces(INamedTypeSymbol contract) =>
        contract.AllInterfaces.Where(static i => !i.Is("TextMe.IApiContract")).Append(contract);

    // Accessors are reported as their property or event.
    private static bool IsNoOperation(ISymbol member) =>
        member.IsAbstract && (member is IPropertySymbol or IEventSymbol || member is IMethodSymbol { IsStatic: true, AssociatedSymbol: null });

    // GetApiTokenAsync describes itself as GetApiToken; an overload gets a number. Names of generated files must differ in more than case.
    private static string UniqueName(IMethodSymbol method, List<OperationModel> operations)
    {
        const string Suffix = "Async";
        string name = method.Name.Length > Suffix.Length && method.Name.EndsWith(Suffix, System.StringComparison.Ordinal)
            ? method.Name.Substring(0, method.Name.Length - Suffix.Length)
            : method.Name;
        string unique = name;
        for (int i = 2; s_inherited.Contains(unique) || SyntaxFacts.GetKeywordKind(unique) != SyntaxKind.None
            || operations.Exists(o => string.Equals(o.Name, unique, System.StringComparison.OrdinalIgnoreCase)); i++)
        {
            unique = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return unique;
    }

    private static string Signature(IMethodSymbol method)
    {
        string generics = method.TypeParameters.Length == 0 ? "" : "<" + string.Join(", ", method.TypeParameters.Select(static p => p.Name)) + ">";
        string parameters = string.Join(", ", method.Parameters.Select(static p => $"{Modifier(p)}{p.Type.AnnotatedName()} {Declarations.Identifier(p.Name)}"));
        string returns = method.ReturnsVoid ? "void" : Reference(method.RefKind) + method.ReturnType.AnnotatedName();
        return $"{returns} {method.ContainingType.FullName()}.{Declarations.Identifier(method.Name)}{generics}({parameters})";
    }

    private static string Modifier(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.Out => "out ",
        RefKind.In => "in ",
        _ => Reference(parameter.RefKind),
    };

    private static string Reference(RefKind kind) => kind switch
    {
        RefKind.Ref => "ref ",
        RefKind.RefReadOnly or RefKind.RefReadOnlyParameter => "ref readonly ",
        _ => "",
    };
}
