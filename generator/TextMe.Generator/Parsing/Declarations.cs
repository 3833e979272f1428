using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Describes a type so that another part of it can be printed.</summary>
internal static class Declarations
{
    // Worked out once for all types of a namespace, or the cost of a type would grow with their number.
    private static readonly ConditionalWeakTable<INamespaceOrTypeSymbol, ILookup<string, string>> s_names = new();

    public static TypeDeclaration Describe(INamedTypeSymbol type)
    {
        var containing = new Stack<string>();
        bool isPublic = type.DeclaredAccessibility == Accessibility.Public;
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            containing.Push($"partial {Keyword(outer)} {outer.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}");
            isPublic &= outer.DeclaredAccessibility == Accessibility.Public;
        }

        string fullName = type.FullName();
        return new TypeDeclaration
        {
            Namespace = type.ContainingNamespace.IsGlobalNamespace ? "" : Escaped(type.ContainingNamespace),
            Containing = containing.ToEquatableArray(),
            Keyword = Keyword(type),
            Name = Identifier(type.Name),
            TypeParameters = type.TypeParameters.Length == 0 ? "" : $"<{string.Join(", ", type.TypeParameters.Select(static p => Identifier(p.Name)))}>",
            FullName = fullName,
            Accessibility = isPublic ? "public" : "internal",
            HintName = fullName.Replace("global::", "").Replace('<', '{').Replace('>', '}').Replace("@", "") + Twin(type),
        };
    }

    private static ILookup<string, string> NamesIn(INamespaceOrTypeSymbol outer) =>
        outer.GetTypeMembers().ToLookup(static t => t.Name, static t => t.Name, System.StringComparer.OrdinalIgnoreCase);

    // Names of generated files must differ in more than case, as those of types need not.
    private static string Twin(INamedTypeSymbol type)
    {
        int before = 0;
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            INamespaceOrTypeSymbol outer = (INamespaceOrTypeSymbol?)level.ContainingType ?? level.ContainingNamespace;
            before += s_names.GetValue(outer, NamesIn)[level.Name].Count(n => string.CompareOrdinal(n, level.Name) < 0);
        }

        return before == 0 ? "" : "." + (before + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Whether the type and all types around it are declared partial.</summary>
    public static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            foreach (SyntaxReference reference in level.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The name, with <c>@</c> where it is a keyword.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static string Escaped(INamespaceSymbol space) => space.ToDisplayString(
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        _ => "class",
    };
}
