using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>Checks constants where they are given to members of wire types and to parameters of operations, as the validator would at run time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ValueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.ValueBreaksConstraint,
        Rules.EnumValueNotDefined,
        Rules.TextNotWritable,
        Rules.ItemCountBreaksConstraint,
        Rules.KeyTwice,
        Rules.ConstantIsSensitive);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.Runtime) is null)
            {
                return;
            }

            var demands = new DemandCache(new ApiOperations());
            start.RegisterOperationAction(c => AnalyzeAssignment(c, demands), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.DeconstructionAssignment);
            start.RegisterOperationAction(c => AnalyzeArgument(c, demands), OperationKind.Argument);
            start.RegisterOperationAction(c => AnalyzeConversion(c, demands), OperationKind.Conversion);
            start.RegisterOperationAction(c => AnalyzeAdded(c, demands), OperationKind.MemberInitializer);
            start.RegisterOperationAction(c => AnalyzeCall(c, demands), OperationKind.Invocation);
            start.RegisterOperationAction(c => AnalyzeInitialValue(c, demands), OperationKind.PropertyInitializer, OperationKind.FieldInitializer, OperationKind.ParameterInitializer);
        });
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, DemandCache cache)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        AnalyzeParts(assignment.Target, assignment.Value, context, cache);
    }

    // Two tuples side by side are assignments of their parts.
    private static void AnalyzeParts(IOperation target, IOperation value, OperationAnalysisContext context, DemandCache cache)
    {
        IOperation given = value is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : value;
        if (target is ITupleOperation targets && given is ITupleOperation values && targets.Elements.Length == values.Elements.Length)
        {
            for (int i = 0; i < targets.Elements.Length; i++)
            {
                AnalyzeParts(targets.Elements[i], values.Elements[i], context, cache);
            }
        }
        else if (DemandsOf(target, cache) is { } demands)
        {
            new ValueCheck(demands, cache, isHidden: false, context.ReportDiagnostic).Check(value);
        }
        else if (AddedItems.ListOf(target) is { } list)
        {
            CheckAdded(list, AddedItems.One(value), context, cache);
        }
    }

    private static void AnalyzeArgument(OperationAnalysisContext context, DemandCache cache)
    {
        // A value that is left out stands where the parameter is declared.
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { RefKind: RefKind.None or RefKind.In } parameter } && cache.Of(parameter) is { } demands)
        {
            new ValueCheck(demands, cache, isHidden: demands.IsEntry && IsInSecret(argument, cache), context.ReportDiagnostic).Check(argument.Value);
        }
    }

    private static void AnalyzeConversion(OperationAnalysisContext context, DemandCache cache)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod?.Parameters is [{ } parameter] && cache.Of(parameter) is { } demands)
        {
            new ValueCheck(demands, cache, isHidden: IsInSecret(conversion, cache), context.ReportDiagnostic).Check(conversion.Operand);
        }
    }

    private static void AnalyzeAdded(OperationAnalysisContext context, DemandCache cache)
    {
        var initializer = (IMemberInitializerOperation)context.Operation;
        if (DemandsOf(initializer.InitializedMember, cache) is { IsList: true } demands && ListLiteral.Of(initializer) is { } list)
        {
            new ValueCheck(demands, cache, isHidden: false, context.ReportDiagnostic).CheckList(list);
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context, DemandCache cache)
    {
        if (AddedItems.Of((IInvocationOperation)context.Operation) is var (list, items))
        {
            CheckAdded(list, items, context, cache);
        }
    }

    private static void CheckAdded(IOperation list, ListLiteral items, OperationAnalysisContext context, DemandCache cache)
    {
        if (DemandsOf(list, cache) is { IsList: true } demands && !ListTypes.IsBytes(demands.Type))
        {
            new ValueCheck(demands, cache, isHidden: false, context.ReportDiagnostic).CheckList(items);
        }
    }

    // Whether it meets the constraints is said by the rules about the declaration.
    private static void AnalyzeInitialValue(OperationAnalysisContext context, DemandCache cache)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        Demands? demands = DemandsOf(initializer, cache);
        if (demands is not null)
        {
            new ValueCheck(demands.WithoutConstraints(), cache, isHidden: false, context.ReportDiagnostic).Check(initializer.Value);
        }
    }

    private static Demands? DemandsOf(ISymbolInitializerOperation initializer, DemandCache cache) => initializer switch
    {
        IPropertyInitializerOperation { InitializedProperties: [{ } property] } => cache.Of(property, property.ContainingType),
        IFieldInitializerOperation { InitializedFields: [{ IsConst: false } field] } => cache.Of(field, field.ContainingType),
        IParameterInitializerOperation { Parameter: { } parameter } => cache.Of(parameter),
        _ => null,
    };

    // A type does not know that a member of it is a secret.
    private static bool IsInSecret(IOperation operation, DemandCache cache)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            Demands? demands = around switch
            {
                IArgumentOperation { Parameter: { } parameter } => cache.Of(parameter),
                IAssignmentOperation assignment => DemandsOf(assignment.Target, cache),
                IMemberInitializerOperation initializer => DemandsOf(initializer.InitializedMember, cache),
                ISymbolInitializerOperation initializer => DemandsOf(initializer, cache),
                _ => null,
            };
            if (demands is { IsSensitive: true })
            {
                return true;
            }
        }

        return false;
    }

    private static Demands? DemandsOf(IOperation target, DemandCache cache) =>
        target is IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } reference
            ? cache.Of(reference.Member, reference.Instance?.Type)
            : null;
}
