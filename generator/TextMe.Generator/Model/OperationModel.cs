namespace TextMe.Generator.Model;

/// <summary>An operation of a contract.</summary>
internal sealed record OperationModel
{
    public required string Root { get; init; }

    /// <summary>The C# method's name.</summary>
    public required string Method { get; init; }

    /// <summary>The name of the operation's description, unique in the contract.</summary>
    public required string Name { get; init; }

    /// <summary>For example <c>global::System.Threading.Tasks.Task&lt;global::Acme.Reply&gt;</c>.</summary>
    public required string ReturnType { get; init; }

    public required bool ReturnsValueTask { get; init; }

    /// <summary>Parameters in declaration order.</summary>
    public required EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>Whether every status is handed back; otherwise one that is no success throws.</summary>
    public required bool ReturnsResult { get; init; }

    /// <summary>With <c>global::</c>.</summary>
    public required string RequestType { get; init; }

    public required string ReplyType { get; init; }

    /// <summary>The request declared by the generator, where the method takes the fields or has fixed elements.</summary>
    public WireTypeModel? Synthesized { get; init; }

    public required string Safety { get; init; }

    public required StatusesModel Statuses { get; init; }

    public required bool ReplyHasStatus { get; init; }

    public required bool ReplyHasMessage { get; init; }

    /// <summary>What the endpoint answers to a bad value, by path.</summary>
    public required EquatableArray<ViolationStatusModel> ViolationStatuses { get; init; }
}

/// <summary>The statuses of an operation by class; those in none are rejections. No status is in two.</summary>
internal sealed record StatusesModel(
    EquatableArray<int> Success,
    EquatableArray<int> Partial,
    EquatableArray<int> Credentials,
    EquatableArray<int> Quota,
    EquatableArray<int> Transient,
    EquatableArray<int> Unknown,
    EquatableArray<int> Done);

/// <param name="Name">The C# name, escaped where it is a keyword.</param>
/// <param name="Type">With <c>global::</c> and nullability.</param>
/// <param name="Default">The C# expression of its default value; null where it has none.</param>
/// <param name="Property">The property of the generated request that holds it; null for a request object and the cancellation token.</param>
/// <param name="IsCancellation">Whether it is the cancellation token.</param>
internal sealed record ParameterModel(string Name, string Type, string? Default, string? Property, bool IsCancellation);
