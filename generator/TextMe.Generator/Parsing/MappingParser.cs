using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>
/// Finds the contracts that a web project can map: those of the assemblies it references. A contract assembly knows nothing of the web, so the method is
/// generated where both are at hand.
/// </summary>
internal static class MappingParser
{
    /// <summary>The contracts of referenced assemblies; none where the project cannot map endpoints.</summary>
    public static EquatableArray<MappingModel> Referenced(Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.GetTypeByMetadataName(KnownNames.EndpointMapping) is null)
        {
            return EquatableArray<MappingModel>.Empty;
        }

        var found = new List<MappingModel>();
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!ReferencesRuntime(assembly))
            {
                continue;
            }

            foreach (AttributeData attribute in assembly.GetAttributes())
            {
                if (attribute.AttributeClass.Is(KnownNames.ExportedContract)
                    && attribute.ConstructorArguments.Length == 1
                    && attribute.ConstructorArguments[0].Value is INamedTypeSymbol contract)
                {
                    found.Add(Describe(contract));
                }
            }
        }

        return found.OrderBy(static m => m.Contract, System.StringComparer.Ordinal).ToEquatableArray();
    }

    private static MappingModel Describe(INamedTypeSymbol contract) => new(
        contract.ContainingNamespace.IsGlobalNamespace ? "" : contract.ContainingNamespace.ToDisplayString(),
        contract.FullName(),
        ContractParser.Stem(contract),
        contract.Find(KnownNames.ApiContract).Named("DefaultPath", "/"));

    private static bool ReferencesRuntime(IAssemblySymbol assembly) =>
        assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static a => a.Name == "TextMe.Runtime"));
}
