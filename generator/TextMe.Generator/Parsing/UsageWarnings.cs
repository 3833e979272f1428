using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TextMe.Generator.Parsing;

/// <summary>Finds what the compiler warns of wherever it is used: members, types and enum values that are obsolete or experimental.</summary>
internal static class UsageWarnings
{
    /// <summary>The warnings' ids that generated code of a wire type would meet, sorted.</summary>
    public static IEnumerable<string> Of(INamedTypeSymbol type, IEnumerable<MemberSource> members, IEnumerable<INamedTypeSymbol> derived)
    {
        var ids = new SortedSet<string>(System.StringComparer.Ordinal);
        foreach (MemberSource member in members)
        {
            Add(ids, member.Symbol);
            AddType(ids, member.Type);
            foreach (TypedConstant choice in member.Attributes.SelectMany(static a => a.ConstructorArguments).Where(static a => a.Kind == TypedConstantKind.Type))
            {
                if (choice.Value is ITypeSymbol chosen)
                {
                    AddType(ids, chosen);
                }
            }
        }

        foreach (INamedTypeSymbol other in derived)
        {
            AddType(ids, other);
        }

        return ids;
    }

    /// <summary>Those that the client and the endpoint of a contract would meet.</summary>
    public static IEnumerable<string> Of(INamedTypeSymbol contract, IEnumerable<IMethodSymbol> operations)
    {
        var ids = new SortedSet<string>(System.StringComparer.Ordinal);
        AddType(ids, contract);
        foreach (IMethodSymbol operation in operations)
        {
            Add(ids, operation);
            AddType(ids, operation.ReturnType);
            foreach (IParameterSymbol parameter in operation.Parameters)
            {
                AddType(ids, parameter.Type);
            }
        }

        return ids;
    }

    private static void AddType(SortedSet<string> ids, ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            AddType(ids, array.ElementType);
            return;
        }

        for (INamedTypeSymbol? level = type as INamedTypeSymbol; level is not null; level = level.ContainingType)
        {
            Add(ids, level);
            foreach (ITypeSymbol argument in level.TypeArguments)
            {
                AddType(ids, argument);
            }
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            foreach (IFieldSymbol value in type.GetMembers().OfType<IFieldSymbol>())
            {
                Add(ids, value);
            }
        }
    }

    private static void Add(SortedSet<string> ids, ISymbol symbol)
    {
        if (symbol.Find(KnownNames.Obsolete) is { } obsolete)
        {
            // Without a message the warning has an id of its own; one may also be given.
            ids.Add(obsolete.Named<string?>("DiagnosticId", null) ?? (obsolete.Text() is null ? "CS0612" : "CS0618"));
        }

        if (symbol.Find(KnownNames.Experimental).Text() is { } id)
        {
            ids.Add(id);
        }
    }
}
