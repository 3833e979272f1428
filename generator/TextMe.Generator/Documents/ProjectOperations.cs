using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Documents;

/// <summary>An operation with the contract whose statuses and roots it has.</summary>
internal sealed record ProjectOperation(ContractModel Contract, OperationModel Operation)
{
    /// <summary>Whether a reply with this status carries the reply type.</summary>
    public bool HasValue(int status) => Operation.Statuses.Success.Contains(status) || Operation.Statuses.Partial.Contains(status);

    /// <summary>Whether the endpoint answers requests with this status that cannot be read, or break a constraint.</summary>
    public bool AnswersBadRequests(int status) =>
        status == Contract.MalformedStatus || status == Contract.MissingMemberStatus || status == Contract.ViolationStatus
        || status == Contract.UnknownOperationStatus || Operation.ViolationStatuses.Any(v => v.Status == status);
}

/// <summary>The operations of the contracts that a project declares.</summary>
internal static class ProjectOperations
{
    public static IReadOnlyList<ProjectOperation> Of(Compilation compilation, WireTypes types, CancellationToken cancellationToken)
    {
        var found = new List<ProjectOperation>();
        foreach (INamedTypeSymbol type in Interfaces(compilation.Assembly.GlobalNamespace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (type.Find(KnownNames.ApiContract) is null || ContractParser.Parse(type, new IssueList(), cancellationToken) is not { } contract)
            {
                continue;
            }

            foreach (IMethodSymbol method in type.AllInterfaces.Append(type).SelectMany(static i => i.GetMembers()).OfType<IMethodSymbol>())
            {
                foreach (IParameterSymbol parameter in method.Parameters)
                {
                    types.Register(parameter.Type);
                }

                types.Register(method.ReturnType);
            }

            found.AddRange(contract.Operations.Select(o => new ProjectOperation(contract, o)));
        }

        return found;
    }

    private static IEnumerable<INamedTypeSymbol> Interfaces(INamespaceOrTypeSymbol space)
    {
        foreach (INamespaceOrTypeSymbol member in space.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Interface } contract)
            {
                yield return contract;
            }

            foreach (INamedTypeSymbol inner in Interfaces(member))
            {
                yield return inner;
            }
        }
    }
}
