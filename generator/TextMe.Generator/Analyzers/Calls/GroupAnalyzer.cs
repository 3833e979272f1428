using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>Checks rules about several members where a wire type is created and it shows which of them are given.</summary>
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
                start.RegisterOperationAction(Analyze, OperationKind.ObjectCreation, OperationKind.With);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        (IObjectOrCollectionInitializerOperation? initializer, bool isNew) = context.Operation switch
        {
            IObjectCreationOperation creation => (creation.Initializer, creation.Arguments.IsEmpty && !IsChanged(creation)),
            IWithOperation copy => (copy.Initializer, false),
            _ => (null, false),
        };
        if (context.Operation.Type is not INamedTypeSymbol type)
        {
            return;
        }

        foreach ((string rule, string[] names) in MemberGroups.Of(type))
        {
            var given = new List<IOperation>();
            bool mayBeGiven = !isNew;
            foreach (IOperation member in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
            {
                (ISymbol? symbol, IOperation? value) = member switch
                {
                    ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment => (target.Member, assignment.Value),
                    IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } => (target.Member, null),
                    _ => (null, null),
                };
                if (symbol is null || !names.Contains(symbol.Name))
                {
                    continue;
                }

                bool? isGiven = value is null ? null : IsGiven(value);
                mayBeGiven |= isGiven != false;
                if (isGiven == true)
                {
                    given.Add(member);
                }
            }

            if (given.Count > 1 && rule != MemberGroups.AtLeastOne)
            {
                string both = string.Join("' and '", given.Select(static g => NameOf(g)));
                context.ReportDiagnostic(Diagnostic.Create(Rules.MembersBreakGroup, given[1].Syntax.GetLocation(), type.Name, $"'{both}' are given", rule, "one"));
            }
            else if (!mayBeGiven && rule != MemberGroups.AtMostOne && !CanBeSetLater(type, names))
            {
                string none = $"none of '{string.Join("', '", names)}' is given";
                string wanted = rule == MemberGroups.AtLeastOne ? "one or more" : "one";
                context.ReportDiagnostic(Diagnostic.Create(Rules.MembersBreakGroup, context.Operation.Syntax.GetLocation(), type.Name, none, rule, wanted));
            }
        }
    }

    // What stands before 'with' is no request yet.
    private static bool IsChanged(IObjectCreationOperation creation)
    {
        IOperation? around = creation.Parent;
        while (around is IConversionOperation or IParenthesizedOperation)
        {
            around = around.Parent;
        }

        return around is IWithOperation;
    }

    private static string NameOf(IOperation member) => ((IMemberReferenceOperation)((ISimpleAssignmentOperation)member).Target).Member.Name;

    /// <summary>Whether a value is something; null where only the running program knows.</summary>
    private static bool? IsGiven(IOperation value)
    {
        IOperation[] branches = [.. ConstantFlow.Branches(value)];
        if (branches.Length != 1)
        {
            return null;
        }

        IOperation branch = branches[0];
        if (branch.ConstantValue is { HasValue: true } constant)
        {
            return constant.Value is not null;
        }

        if (ListLiteral.Of(branch) is { } list)
        {
            return list.Count > 0 ? true : list.IsWhole ? false : null;
        }

        Constant[] constants = [.. ConstantFlow.Constants(branch)];
        if (constants.Length != 0)
        {
            return constants[0].Value is not null;
        }

        // An object that is made is there, and so is a value of a type that has no null.
        return branch is IObjectCreationOperation || branch.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T, Name: not "ImmutableArray" }
            ? true
            : null;
    }

    private static bool CanBeSetLater(INamedTypeSymbol type, string[] names)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (level.GetMembers().Any(m => names.Contains(m.Name) && m is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: { IsInitOnly: false } }))
            {
                return true;
            }
        }

        return false;
    }
}
