using System;
using System.ComponentModel;

namespace TextMe;

/// <summary>Generated: names a contract of the assembly, so that a web project that references it gets a method that maps its endpoint.</summary>
/// <param name="contract">The contract.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExportedContractAttribute(Type contract) : Attribute
{
    /// <summary>The contract.</summary>
    public Type Contract { get; } = contract;
}
