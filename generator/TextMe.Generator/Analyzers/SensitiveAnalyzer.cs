using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers;

/// <summary>Finds sensitive members in what is printed by hand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SensitiveAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.SensitiveShown);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Analyze, OperationKind.PropertyReference, OperationKind.FieldReference);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        ISymbol member = ((IMemberReferenceOperation)context.Operation).Member;
        if (context.ContainingSymbol is IMethodSymbol { Name: "ToString" or "PrintMembers" } method
            && context.Operation.Parent is not (IIsPatternOperation or INameOfOperation)
            && method.ContainingType.Find(KnownNames.WireContract) is not null && IsSensitive(member))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.SensitiveShown, context.Operation.Syntax.GetLocation(), member.Name, method.Name));
        }
    }

    // In a positional record the attribute stands on the parameter.
    private static bool IsSensitive(ISymbol member) =>
        member.Find(KnownNames.Sensitive) is not null
        || member.ContainingType.InstanceConstructors.SelectMany(static c => c.Parameters).Any(p => p.Name == member.Name && p.Find(KnownNames.Sensitive) is not null);
}
