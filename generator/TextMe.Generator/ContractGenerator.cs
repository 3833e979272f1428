using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TextMe.Generator.Emit;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing;

namespace TextMe.Generator;

/// <summary>
/// One trigger per type: an attributed type is parsed to a model, and a model that is equal to the one before is not printed again. It reports nothing:
/// the analyzers run the same parser and speak.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Off where the project says so, and where the runtime is out of sight: an analyzer flows further than a reference does.
        IncrementalValueProvider<bool> isOn = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) =>
                !options.GlobalOptions.TryGetValue("build_property.TextMeGenerator", out string? value)
                || !string.Equals(value, "false", System.StringComparison.OrdinalIgnoreCase))
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.GetTypeByMetadataName(KnownNames.Runtime) is not null))
            .Select(static (both, _) => both.Left && both.Right);

        // Where an attribute may not stand the compiler says so.
        IncrementalValuesProvider<(WireTypeModel? Model, bool IsOn)> wireTypes = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.WireContract,
                static (node, _) => node is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax,
                static (match, token) => IsFirst(match) ? WireTypeParser.Parse((INamedTypeSymbol)match.TargetSymbol, new IssueList(), token) : null)
            .WithTrackingName(Steps.WireType)
            .Combine(isOn);

        context.RegisterSourceOutput(wireTypes, static (output, input) =>
        {
            if (input is { IsOn: true, Model: { } model })
            {
                output.AddSource(model.Declaration.HintName + ".g.cs", WireTypeEmitter.Emit(model));
            }
        });

        IncrementalValuesProvider<(ContractModel? Model, bool IsOn)> contracts = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.ApiContract,
                static (node, _) => node is InterfaceDeclarationSyntax,
                static (match, token) => IsFirst(match) ? ContractParser.Parse((INamedTypeSymbol)match.TargetSymbol, new IssueList(), token) : null)
            .WithTrackingName(Steps.Contract)
            .Combine(isOn);

        context.RegisterSourceOutput(contracts, static (output, input) =>
        {
            if (input is { IsOn: true, Model: { } model })
            {
                ContractEmitter.Emit(model, output.AddSource);
            }
        });

        // The project's own contracts, and those of the assemblies it references.
        IncrementalValueProvider<bool> canMap = context.CompilationProvider.Select(static (compilation, _) =>
            compilation.GetTypeByMetadataName(KnownNames.EndpointMapping) is not null);
        var own = contracts.Combine(canMap)
            .Select(static (input, _) => input is { Left: { IsOn: true, Model: { } model }, Right: true }
                ? new MappingModel(model.Declaration.Namespace, model.Declaration.FullName, model.Stem, model.DefaultPath)
                : null)
            .WithTrackingName(Steps.Mapping);
        context.RegisterSourceOutput(own, static (output, model) =>
        {
            if (model is not null)
            {
                output.AddSource(MappingEmitter.HintName(model), MappingEmitter.Emit(model));
            }
        });

        var referenced = context.CompilationProvider.Select(MappingParser.Referenced).Combine(isOn);
        context.RegisterSourceOutput(referenced, static (output, input) =>
        {
            foreach (MappingModel model in input.Right ? input.Left : EquatableArray<MappingModel>.Empty)
            {
                output.AddSource(MappingEmitter.HintName(model), MappingEmitter.Emit(model));
            }
        });
    }

    // Where two parts of a type are marked, which the compiler reports, it is one type all the same.
    private static bool IsFirst(GeneratorAttributeSyntaxContext match)
    {
        INamedTypeSymbol? mark = match.Attributes[0].AttributeClass;
        SyntaxReference? first = match.TargetSymbol.GetAttributes().First(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, mark)).ApplicationSyntaxReference;
        return first is null || (first.SyntaxTree == match.TargetNode.SyntaxTree && match.TargetNode.Span.Contains(first.Span));
    }
}
