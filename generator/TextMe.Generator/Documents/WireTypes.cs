using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Documents;

/// <summary>The wire types that documents are checked against, each parsed once and only when a document asks for it.</summary>
internal sealed class WireTypes
{
    private readonly object _lock = new();
    private readonly Dictionary<string, INamedTypeSymbol> _symbols = [];
    private readonly Dictionary<string, WireTypeModel?> _models = [];

    /// <summary>The model of a type; null where it is none of this project, or has a mistake that is reported where it stands.</summary>
    public WireTypeModel? Find(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Register(type);
            return Parse(type.FullName(), cancellationToken);
        }
    }

    /// <summary>The model of a type that a model names; null where it cannot be checked.</summary>
    public WireTypeModel? Find(string fullName, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Parse(fullName, cancellationToken);
        }
    }

    private WireTypeModel? Parse(string fullName, CancellationToken cancellationToken)
    {
        if (!_models.TryGetValue(fullName, out WireTypeModel? model))
        {
            // A type of another assembly does not show its initial values, so what it requires is not known.
            model = _symbols.TryGetValue(fullName, out INamedTypeSymbol? type) && type.DeclaringSyntaxReferences.Length > 0
                && type.Find(KnownNames.WireContract) is not null
                ? WireTypeParser.Parse(type, new IssueList(), cancellationToken)
                : null;
            model = model is { IsBroken: true } ? null : model;
            _models[fullName] = model;
        }

        return model;
    }

    /// <summary>Makes the types known that a model may name: this one, its arguments, and those of all members.</summary>
    public void Register(ITypeSymbol type)
    {
        lock (_lock)
        {
            Add(type);
        }
    }

    private void Add(ITypeSymbol type)
    {
        ITypeSymbol bare = MemberParser.Bare(type);
        if (bare is IArrayTypeSymbol array)
        {
            Add(array.ElementType);
            return;
        }

        if (bare is not INamedTypeSymbol named)
        {
            return;
        }

        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            Add(argument);
        }

        string name = named.FullName();
        if (named.Find(KnownNames.WireContract) is null || _symbols.ContainsKey(name))
        {
            return;
        }

        _symbols.Add(name, named);
        for (INamedTypeSymbol? level = named; level is not null; level = level.BaseType)
        {
            foreach (ITypeSymbol other in Named(level).Concat(level.GetMembers().SelectMany(Named)))
            {
                Add(other);
            }
        }
    }

    // The type of a member, and what its attributes name.
    private static IEnumerable<ITypeSymbol> Named(ISymbol symbol)
    {
        ITypeSymbol? own = symbol switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        IEnumerable<ITypeSymbol> fromAttributes = symbol.GetAttributes()
            .SelectMany(static a => a.ConstructorArguments.Concat(a.NamedArguments.Select(static n => n.Value)))
            .Where(static a => a.Kind == TypedConstantKind.Type)
            .Select(static a => a.Value)
            .OfType<ITypeSymbol>();
        return own is null ? fromAttributes : fromAttributes.Append(own);
    }
}
