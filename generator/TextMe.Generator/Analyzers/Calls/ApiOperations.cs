using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>Which methods are operations: those of a contract, and what implements them, such as a generated client. Each method is asked once.</summary>
internal sealed class ApiOperations
{
    private readonly ConcurrentDictionary<IMethodSymbol, IMethodSymbol?> _operations = new(SymbolEqualityComparer.Default);

    /// <summary>The method of the contract; null where the method is no operation.</summary>
    public IMethodSymbol? Of(IMethodSymbol method) => _operations.GetOrAdd(method.OriginalDefinition, Find);

    /// <summary>Whether a second call takes effect again.</summary>
    public static bool IsUnsafe(IMethodSymbol operation) => operation.Find(KnownNames.Operation).Named("Safety", 0) == 0;

    private static IMethodSymbol? Find(IMethodSymbol method)
    {
        if (method.IsStatic || method.ContainingType is not { } type)
        {
            return null;
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            return IsOperation(method) ? method : null;
        }

        string name = method.Name.Substring(method.Name.LastIndexOf('.') + 1);
        return type.AllInterfaces
            .SelectMany(i => i.GetMembers(name))
            .OfType<IMethodSymbol>()
            .FirstOrDefault(m => IsOperation(m) && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), method));
    }

    private static bool IsOperation(IMethodSymbol method) => method.Find(KnownNames.Operation) is not null;
}
