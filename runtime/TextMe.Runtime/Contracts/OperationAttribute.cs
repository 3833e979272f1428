using System;

namespace TextMe;

/// <summary>Declares a method of a contract as an operation.</summary>
/// <param name="root">The name of the root element, which picks the operation, for example <c>getApiToken</c>.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class OperationAttribute(string root) : Attribute
{
    /// <summary>The name of the root element.</summary>
    public string Root { get; } = root;

    /// <summary>Whether the operation may be sent again when its outcome is not known. Default: <see cref="OperationSafety.Unsafe"/>.</summary>
    public OperationSafety Safety { get; set; } = OperationSafety.Unsafe;

    /// <summary>The statuses that mean success; the first is the one an endpoint answers with. Default: the contract's.</summary>
    public int[] SuccessStatuses { get; set; } = [];

    /// <summary>The statuses that mean that a part was done: a result that is neither a success nor an error.</summary>
    public int[] PartialStatuses { get; set; } = [];
}
