using System;

namespace TextMe;

/// <summary>
/// Marks a secret or personal member: it is left out of the generated <c>ToString</c>, of logs, traces and exceptions. The wire is unchanged.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class SensitiveAttribute : Attribute;
