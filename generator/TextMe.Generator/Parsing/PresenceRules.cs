using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TextMe.Generator.Analyzers;

namespace TextMe.Generator.Parsing;

/// <summary>Finds members that every document has and that whoever makes the object may forget all the same.</summary>
internal static class PresenceRules
{
    /// <param name="source">A member that must not be absent, by its type.</param>
    /// <param name="owner">The wire type; a base type's members are reported there, if it is one.</param>
    /// <param name="issues">Takes what is found.</param>
    public static void Report(MemberSource source, INamedTypeSymbol? owner, IssueList issues)
    {
        if (source is { Parameter: null, Member: { } member } && owner is not null && SymbolEqualityComparer.Default.Equals(member.ContainingType, owner)
            && SetterOf(member) >= owner.DeclaredAccessibility && !HasConstructorBody(owner))
        {
            issues.AddMendable(Rules.MayBeForgotten, source.Location, AttributeSyntaxes.Demanded(member), source.Name);
        }
    }

    // C# takes 'required' only where whoever sees the type can set the member.
    private static Accessibility SetterOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsRequired: false, SetMethod.DeclaredAccessibility: var accessibility } => accessibility,
        IFieldSymbol { IsRequired: false, IsReadOnly: false, DeclaredAccessibility: var accessibility } => accessibility,
        _ => Accessibility.NotApplicable,
    };

    // It may give the member its value.
    private static bool HasConstructorBody(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(static c => c.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is ConstructorDeclarationSyntax));
}
