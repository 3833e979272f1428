using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TextMe.Generator.Emit;
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
        var isOn = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => IsOn(options.GlobalOptions)).WithTrackingName(Steps.IsOn);

        var wireTypes = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.WireContract,
                static (_, _) => true,
                static (match, token) => HasRuntime(match) ? WireTypeParser.Parse((INamedTypeSymbol)match.TargetSymbol, new IssueList(), token) : null)
            .WithTrackingName(Steps.WireType)
            .Combine(isOn);

        context.RegisterSourceOutput(wireTypes, static (output, input) =>
        {
            if (input is ({ } model, true))
            {
                output.AddSource(model.Declaration.HintName + ".g.cs", WireTypeEmitter.Emit(model));
            }
        });

        var contracts = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.ApiContract,
                static (_, _) => true,
                static (match, token) => HasRuntime(match) ? ContractParser.Parse((INamedTypeSymbol)match.TargetSymbol, new IssueList(), token) : null)
            .WithTrackingName(Steps.Contract)
            .Combine(isOn);

        context.RegisterSourceOutput(contracts, static (output, input) =>
        {
            if (input is ({ } model, true))
            {
                ContractEmitter.Emit(model, output.AddSource);
            }
        });
    }

    /// <summary>The property that turns the generator off in a project, which the package makes visible to the compiler.</summary>
    private static bool IsOn(AnalyzerConfigOptions options) =>
        !options.TryGetValue(KnownNames.OffSwitch, out string? value) || !string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);

    /// <summary>The attribute alone may come from anywhere; without the runtime's types nothing that is generated would compile.</summary>
    private static bool HasRuntime(GeneratorAttributeSyntaxContext match) =>
        match.SemanticModel.Compilation.GetTypeByMetadataName(KnownNames.WireContractInterface) is not null;
}
