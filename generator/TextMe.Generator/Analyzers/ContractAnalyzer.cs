using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers;

/// <summary>Reports what the parser found in contracts and wire types. It runs the generator's own parser, so the two cannot disagree.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.ContractNotPartial,
        Rules.ContractIsGeneric,
        Rules.MethodIsNoOperation,
        Rules.WrongReturnType,
        Rules.RootTaken,
        Rules.ContractNotAccessible,
        Rules.NoCancellationToken,
        Rules.MisplacedCancellationToken,
        Rules.ParameterNotSupported,
        Rules.StatusInTwoClasses,
        Rules.FixedElementTaken,
        Rules.NotAMethod,
        Rules.PartialReplyThrows,
        Rules.DoneStatusesNotPossible,
        Rules.GeneratedNameTaken,
        Rules.EnumNamesNotDistinct,
        Rules.AttributeCannotHold,
        Rules.AttributesContradict,
        Rules.EndlessRecursion,
        Rules.FormatNotReadable,
        Rules.YearOfTwoDigits,
        Rules.UnknownTimeZone,
        Rules.BadName,
        Rules.WireTypeNotPartial,
        Rules.WireTypeNotSupported,
        Rules.MemberTypeNotSupported,
        Rules.PathTaken,
        Rules.PathIsLeafAndParent,
        Rules.MemberCannotBeSet,
        Rules.TextBesideElements,
        Rules.AttributeNotSupported,
        Rules.ChoiceNotSupported,
        Rules.UnknownContentNotSupported,
        Rules.MayBeForgotten,
        Rules.AttributeNotRead,
        Rules.ConstraintDoesNotFit,
        Rules.BoundsInverted,
        Rules.BoundOutsideType,
        Rules.LengthNotPossible,
        Rules.PatternNotParsed,
        Rules.PatternBacktracks,
        Rules.AllowedValueRefused,
        Rules.MemberGroupNotPossible,
        Rules.ConstraintNotKnown,
        Rules.RulesHidden);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var issues = new IssueList();
        if (type.TypeKind == TypeKind.Interface)
        {
            if (type.Find(KnownNames.ApiContract) is not null)
            {
                ContractParser.Parse(type, issues, context.CancellationToken);
            }
        }
        else if (type.TypeKind == TypeKind.Enum)
        {
            EnumRules.Report(type, issues);
        }
        else if (type.Find(KnownNames.WireContract) is not null)
        {
            WireTypeParser.Parse(type, issues, context.CancellationToken);
        }

        foreach (Issue issue in issues.Items)
        {
            context.ReportDiagnostic(issue.ToDiagnostic());
        }
    }
}
