using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>What members and parameters demand of their values, read once for each wire type and symbol of a compilation.</summary>
internal sealed class DemandCache(ApiOperations operations)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Dictionary<ISymbol, Demands>?> _wireTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Demands?> _symbols = new(SymbolEqualityComparer.Default);

    /// <summary>What a property or field demands; null where that is nothing.</summary>
    /// <param name="member">The member.</param>
    /// <param name="instance">The type through which it is set: a base class is no wire type by itself.</param>
    public Demands? Of(ISymbol member, ITypeSymbol? instance)
    {
        Dictionary<ISymbol, Demands>? wire = instance is INamedTypeSymbol type ? MembersOf(type) : null;
        if (wire is null && !SymbolEqualityComparer.Default.Equals(instance, member.ContainingType))
        {
            wire = MembersOf(member.ContainingType);
        }

        return wire is not null && wire.TryGetValue(member, out Demands demands) ? demands : _symbols.GetOrAdd(member.OriginalDefinition, Demands.OfSecret);
    }

    /// <summary>What a parameter demands: of an operation that takes the fields, of a wire type's constructor, as a way into a type, or as a secret.</summary>
    public Demands? Of(IParameterSymbol parameter) => _symbols.GetOrAdd(parameter.OriginalDefinition, ReadParameter);

    private Demands? ReadParameter(ISymbol symbol)
    {
        var parameter = (IParameterSymbol)symbol;
        if (TextEntry.Demands(parameter) is { } entry)
        {
            return entry;
        }

        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
        {
            return MembersOf(constructor.ContainingType) is { } members && members.TryGetValue(parameter, out Demands demands) ? demands : Demands.OfSecret(parameter);
        }

        if (parameter.ContainingSymbol is IMethodSymbol method && operations.Of(method) is { } operation)
        {
            IParameterSymbol field = operation.Parameters[parameter.Ordinal];
            return Demands.Read(new MemberSource(field.Name, field.Type, null, field));
        }

        return Demands.OfSecret(parameter);
    }

    private Dictionary<ISymbol, Demands>? MembersOf(INamedTypeSymbol type) => _wireTypes.GetOrAdd(type, static t => ReadMembers(t));

    // A member of a positional record is set by its property and by its parameter.
    private static Dictionary<ISymbol, Demands>? ReadMembers(INamedTypeSymbol type)
    {
        if (type.Find(KnownNames.WireContract) is null)
        {
            return null;
        }

        var members = new Dictionary<ISymbol, Demands>(SymbolEqualityComparer.Default);
        foreach (MemberSource source in WireTypeSources.Members(type, WireTypeSources.Constructor(type)))
        {
            if (!MemberParser.IsOnWire(source))
            {
                continue;
            }

            Demands demands = Demands.Read(source);
            members[source.Symbol] = demands;
            if (source.Parameter is { } parameter)
            {
                members[parameter] = demands;
            }
        }

        return members;
    }
}
