using Microsoft.CodeAnalysis;
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
        var wireTypes = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.WireContract,
                static (_, _) => true,
                static (match, token) => WireTypeParser.Parse((INamedTypeSymbol)match.TargetSymbol, new IssueList(), token))
            .WithTrackingName(Steps.WireType);

        context.RegisterSourceOutput(wireTypes, static (output, model) =>
        {
            if (model is not null)
            {
                output.AddSource(model.Declaration.HintName + ".g.cs", WireTypeEmitter.Emit(model));
            }
        });

        var contracts = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.ApiContract,
                static (_, _) => true,
                static (match, token) => ContractParser.Parse((INamedTypeSymbol)match.TargetSymbol, new IssueList(), token))
            .WithTrackingName(Steps.Contract);

        context.RegisterSourceOutput(contracts, static (output, model) =>
        {
            if (model is not null)
            {
                ContractEmitter.Emit(model, output.AddSource);
            }
        });
    }
}
