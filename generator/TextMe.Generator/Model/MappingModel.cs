namespace TextMe.Generator.Model;

/// <summary>A contract for whose endpoint a <c>Map…</c> method is generated.</summary>
/// <param name="Namespace">The contract's namespace; empty for the global one.</param>
/// <param name="Contract">With <c>global::</c>.</param>
/// <param name="Stem">The interface's name without its leading <c>I</c>.</param>
/// <param name="DefaultPath">The path all operations are posted to.</param>
internal sealed record MappingModel(string Namespace, string Contract, string Stem, string DefaultPath);
