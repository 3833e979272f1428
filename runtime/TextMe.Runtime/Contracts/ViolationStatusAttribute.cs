using System;

namespace TextMe;

/// <summary>
/// What the endpoint answers when the member's value cannot be read or breaks a constraint; without it the contract's
/// <see cref="ApiContractAttribute.ViolationStatus"/>.
/// </summary>
/// <param name="status">The API's status for it.</param>
/// <param name="message">The API's wording for it.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class ViolationStatusAttribute(int status, string message) : Attribute
{
    /// <summary>The API's status.</summary>
    public int Status { get; } = status;

    /// <summary>The API's wording.</summary>
    public string Message { get; } = message;
}
