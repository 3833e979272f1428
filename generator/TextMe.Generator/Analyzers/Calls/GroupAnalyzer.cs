using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>Checks rules about several members where a wire type is created or copied and it shows which of them are given.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GroupAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.MembersBreakGroup);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.Runtime) is not null)
            {
                var types = new ConcurrentDictionary<INamedTypeSymbol, MemberRules?>(SymbolEqualityComparer.Default);
                start.RegisterOperationAction(c => Analyze(c, types), OperationKind.ObjectCreation, OperationKind.With);
            }
        });
    }

    // Objects are created everywhere, and most types have no rules: each is asked once.
    private static void Analyze(OperationAnalysisContext context, ConcurrentDictionary<INamedTypeSymbol, MemberRules?> types)
    {
        if (context.Operation.Type is not INamedTypeSymbol type || types.GetOrAdd(type, MemberRules.Of) is not { } rules)
        {
            return;
        }

        GivenMembers members = GivenMembers.Of(context.Operation)!;
        foreach ((string rule, string[] names) in rules.Groups)
        {
            CheckGroup(context, type, members, rule, names);
        }

        foreach (ConditionalRule rule in rules.Conditional)
        {
            CheckConditional(context, type, members, rule);
        }
    }

    private static void CheckGroup(OperationAnalysisContext context, INamedTypeSymbol type, GivenMembers members, string rule, string[] names)
    {
        string[] given = [.. names.Where(n => members.Of(n).Least > 0)];
        if (given.Length > 1 && rule != MemberGroups.AtLeastOne)
        {
            Report(context, members.Find(given[1]), type, $"'{string.Join("' and '", given)}' are given", rule, "allows one");
        }
        else if (rule != MemberGroups.AtMostOne && names.All(n => members.Of(n).Most == 0))
        {
            Report(context, null, type, $"none of '{string.Join("', '", names)}' is given", rule, rule == MemberGroups.AtLeastOne ? "allows one or more" : "allows one");
        }
    }

    private static void CheckConditional(OperationAnalysisContext context, INamedTypeSymbol type, GivenMembers members, ConditionalRule rule)
    {
        if (!members.Has(rule.Other, rule.Value))
        {
            return;
        }

        foreach (string name in rule.Members)
        {
            Amount amount = members.Of(name);
            if (amount.Least <= rule.Most && amount.Most >= rule.Least)
            {
                continue;
            }

            string where = $"where '{rule.Other}' is {ValueText(rule.Value)}";
            (string what, string wanted) = rule.Rule switch
            {
                "RequiredWhen" => ($"'{name}' is not given {where}", "asks for it"),
                "AbsentWhen" => ($"'{name}' is given {where}", "allows none"),
                _ => ($"'{name}' has {ConstantText.Count(amount.Least > rule.Most ? amount.Least : amount.Most, "item")} {where}", $"allows {ConstraintModel.SizesOf(rule.Least, rule.Most)}"),
            };
            Report(context, members.Find(name) ?? members.Find(rule.Other), type, what, rule.Rule, wanted);
        }
    }

    private static string ValueText(TypedConstant value) =>
        value is { Kind: TypedConstantKind.Enum, Type: { } type }
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, value.Value))?.Name ?? ConstantText.Of(value.Value)
            : ConstantText.Of(value.Value);

    private static void Report(OperationAnalysisContext context, SyntaxNode? at, INamedTypeSymbol type, string what, string rule, string wanted) =>
        context.ReportDiagnostic(Diagnostic.Create(Rules.MembersBreakGroup, (at ?? context.Operation.Syntax).GetLocation(), type.Name, what, rule, wanted));

    private sealed record MemberRules((string Rule, string[] Names)[] Groups, ConditionalRule[] Conditional)
    {
        /// <summary>Those of a type; null where it has none.</summary>
        public static MemberRules? Of(INamedTypeSymbol type)
        {
            var rules = new MemberRules([.. MemberGroups.Of(type)], [.. ConditionalRules.Of(type)]);
            return rules.Groups.Length + rules.Conditional.Length > 0 ? rules : null;
        }
    }
}
