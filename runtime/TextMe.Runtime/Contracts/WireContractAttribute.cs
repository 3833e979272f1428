using System;

namespace TextMe;

/// <summary>
/// Marks a <see langword="partial"/> record, class or struct as a wire type: an XML and a JSON writer and reader and a validator are generated for it.
/// </summary>
/// <remarks>Used alone, the type is written under the name of its <c>[XmlRoot]</c>, else its own; in JSON without a wrapper.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class WireContractAttribute : Attribute;
