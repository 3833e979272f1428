using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TextMe.CodeFixes;

/// <summary>Finds the <c>IConfiguration</c> that code at a place can use.</summary>
internal static class ConfigurationInReach
{
    private const string TypeName = "Microsoft.Extensions.Configuration.IConfiguration";

    /// <summary>The name of a local, a parameter or a field, the nearest first; null where there is none.</summary>
    public static string? Find(SemanticModel model, int position)
    {
        ISymbol? place = model.GetEnclosingSymbol(position);
        return model.LookupSymbols(position)
            .Where(s => IsConfiguration(s) && IsUsable(s, place) && (s is not ILocalSymbol || s.DeclaringSyntaxReferences.All(r => r.Span.End < position)))
            .OrderBy(s => s is IFieldSymbol ? 1 : IsCaptured(s, place) ? 2 : 0)
            .ThenBy(static s => s.Name, StringComparer.Ordinal)
            .FirstOrDefault()?.Name;
    }

    private static bool IsConfiguration(ISymbol symbol)
    {
        ITypeSymbol? type = symbol switch { ILocalSymbol local => local.Type, IParameterSymbol parameter => parameter.Type, IFieldSymbol field => field.Type, _ => null };
        return type is not null && (type.ToDisplayString() == TypeName || type.AllInterfaces.Any(static i => i.ToDisplayString() == TypeName));
    }

    // What is in sight is more than what can be used: static code and initializers have no instance.
    private static bool IsUsable(ISymbol symbol, ISymbol? place)
    {
        for (ISymbol? around = place; around is not null && !SymbolEqualityComparer.Default.Equals(around, symbol.ContainingSymbol); around = around.ContainingSymbol)
        {
            if (around.IsStatic || around is INamedTypeSymbol || (around is IFieldSymbol or IPropertySymbol && symbol is IFieldSymbol))
            {
                return symbol.IsStatic || (!around.IsStatic && symbol is IParameterSymbol && SymbolEqualityComparer.Default.Equals(around, symbol.ContainingType));
            }
        }

        return true;
    }

    // A constructor's parameter that is used outside of it is kept a second time where a field holds it.
    private static bool IsCaptured(ISymbol symbol, ISymbol? place) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
        && !SymbolEqualityComparer.Default.Equals(constructor, place);
}
