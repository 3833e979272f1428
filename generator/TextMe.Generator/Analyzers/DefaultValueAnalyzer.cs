using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers;

/// <summary>Finds default values that break the constraints of what they are given to. The parser sees no constants of expressions, so this asks the compiler.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefaultValueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.DefaultRefused);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(AnalyzeInitializer, OperationKind.PropertyInitializer, OperationKind.FieldInitializer, OperationKind.ParameterInitializer);
        context.RegisterSymbolAction(AnalyzeAttribute, SymbolKind.Property, SymbolKind.Field);
    }

    private static void AnalyzeInitializer(OperationAnalysisContext context)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        if (!initializer.Value.ConstantValue.HasValue || initializer.Value.ConstantValue.Value is not { } value)
        {
            return;
        }

        IEnumerable<ISymbol> targets = initializer switch
        {
            IPropertyInitializerOperation property => property.InitializedProperties,
            IFieldInitializerOperation field => field.InitializedFields,
            IParameterInitializerOperation parameter => [parameter.Parameter],
            _ => [],
        };
        foreach (ISymbol target in targets)
        {
            Report(target, value, initializer.Value.Syntax.GetLocation(), context.ReportDiagnostic);
        }
    }

    private static void AnalyzeAttribute(SymbolAnalysisContext context)
    {
        if (context.Symbol.Find(KnownNames.DefaultValue) is { ConstructorArguments.Length: 1 } attribute
            && attribute.ConstructorArguments[0] is { Kind: not TypedConstantKind.Array, Value: { } value })
        {
            Report(context.Symbol, value, attribute.Location(context.Symbol), context.ReportDiagnostic);
        }
    }

    private static void Report(ISymbol target, object value, Location? location, System.Action<Diagnostic> report)
    {
        ITypeSymbol? declared = target switch { IPropertySymbol p => p.Type, IFieldSymbol f => f.Type, IParameterSymbol p => p.Type, _ => null };
        if (declared is null || !IsOnTheWire(target))
        {
            return;
        }

        ITypeSymbol type = MemberParser.Bare(declared);
        bool isSecret = target.Find(KnownNames.Sensitive) is not null;
        IEnumerable<ConstraintModel> constraints = ConstraintParser.Parse(Attributes(target), type, ListTypes.Parse(type, out _) != ListKind.None);
        if (ConstraintCheck.Refusal(constraints, value, isSecret) is { } refusal)
        {
            string shown = isSecret ? "a secret" : ConstantText.Of(value);
            report(Diagnostic.Create(Rules.DefaultRefused, location, target.Name, shown, refusal));
        }
    }

    // A positional record's attributes may stand on the parameter or, with a target, on the property.
    private static IEnumerable<AttributeData> Attributes(ISymbol target) => target is IParameterSymbol { ContainingType: { } type }
        ? target.GetAttributes().Concat(type.GetMembers(target.Name).SelectMany(static m => m.GetAttributes()))
        : target.GetAttributes();

    private static bool IsOnTheWire(ISymbol target) =>
        target.ContainingType is { } type && (type.Find(KnownNames.WireContract) is not null || type.Find(KnownNames.ApiContract) is not null);
}
