namespace TextMe.Generator.Model;

/// <summary>A contract: everything its files are printed from.</summary>
internal sealed record ContractModel
{
    public required TypeDeclaration Declaration { get; init; }

    /// <summary>The interface's name without its leading <c>I</c>, from which the generated types are named.</summary>
    public required string Stem { get; init; }

    /// <summary>Whether an interface that it inherits is a contract, and has a <c>Create</c> of its own.</summary>
    public required bool HidesCreate { get; init; }

    /// <summary>Whether other projects can map it.</summary>
    public required bool IsExported { get; init; }

    public required string DefaultPath { get; init; }

    public required bool JsonRequestIsWrapped { get; init; }

    public required bool JsonReplyIsWrapped { get; init; }

    public required int MalformedStatus { get; init; }

    public required int MissingMemberStatus { get; init; }

    public required int ViolationStatus { get; init; }

    public required int UnknownOperationStatus { get; init; }

    public required int FailureStatus { get; init; }

    public required EquatableArray<OperationModel> Operations { get; init; }

    /// <summary>Signatures of methods that cannot be generated; the client throws there, so that only the analyzer's error is seen.</summary>
    public required EquatableArray<string> BrokenMethods { get; init; }
}
