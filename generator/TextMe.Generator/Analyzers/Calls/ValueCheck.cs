using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>Reports what is wrong with the constants that are given to one member or parameter.</summary>
/// <param name="demands">What is demanded.</param>
/// <param name="cache">What others demand.</param>
/// <param name="isHidden">Whether what is demanded belongs to a secret, though it says nothing of it.</param>
/// <param name="report">Takes what is found.</param>
internal readonly struct ValueCheck(Demands demands, DemandCache cache, bool isHidden, Action<Diagnostic> report)
{
    private bool IsSecret => isHidden || demands.IsSensitive;

    /// <summary>A value: one, or a list whose items stand in the source.</summary>
    public void Check(IOperation value)
    {
        if (demands.IsList)
        {
            foreach (IOperation branch in ConstantFlow.Branches(value))
            {
                if (ListLiteral.Of(branch) is { } list)
                {
                    CheckList(list);
                }
            }
        }

        foreach (Constant constant in ConstantFlow.Constants(value))
        {
            CheckConstant(constant);
        }
    }

    /// <summary>The items of a list.</summary>
    public void CheckList(ListLiteral list)
    {
        list = ListTypes.IsSet(demands.Type) ? list.InSet() : list;
        foreach (ConstraintModel constraint in demands.Constraints)
        {
            if (constraint.Kind == ConstraintKind.Length && (list.Count > constraint.Most || (list.IsWhole && !demands.CanGrow && list.Count < constraint.Least)))
            {
                Report(Rules.ItemCountBreaksConstraint, list.Syntax, demands.Name, ConstantText.Count(list.Count, ListTypes.IsBytes(demands.Type) ? "byte" : "item"), constraint.Rule, constraint.Sizes);
            }
        }

        foreach ((IOperation item, string key) in list.Twins(demands.Keys, demands.KeyedWithin))
        {
            bool isSecret = demands.Keys.Any(static k => k.Find(KnownNames.Sensitive) is not null);
            Report(Rules.KeyTwice, item.Syntax, demands.Name, isSecret ? "the same" : ConstantText.Cut(key));
        }

        foreach (Constant constant in list.Items.SelectMany(ConstantFlow.Constants))
        {
            CheckSecret(constant);
            CheckWritable(constant, demands.Item);
        }
    }

    private void CheckConstant(Constant constant)
    {
        foreach (ConstraintModel constraint in ConstraintsFor(constant))
        {
            if (constraint.Refusal(constant.Value, IsSecret) is { } reason)
            {
                Report(Rules.ValueBreaksConstraint, constant.Syntax, demands.Name, constraint.Rule, reason);
            }
        }

        CheckSecret(constant);
        if (!demands.IsList)
        {
            CheckWritable(constant, demands.Type);
        }
    }

    // What a type says of the text that goes into it is checked there, and then counts alone: it may make another text of it.
    private IEnumerable<ConstraintModel> ConstraintsFor(Constant constant) =>
        constant.Entry is null ? demands.Constraints
        : constant.Value is not null && EntryOf(constant) is { IsConstrained: false } && TextTypes.IsOwn(demands.Type) ? demands.Constraints
        : [];

    private Demands? EntryOf(Constant constant) => constant.Entry is null ? null : cache.Of(constant.Entry);

    private void CheckSecret(Constant constant)
    {
        if (demands.IsSensitive && EntryOf(constant) is not { IsSensitive: true } && demands.Item.TypeKind != TypeKind.Enum && constant.Value is not (null or "" or bool or char) && !Casts.IsZero(constant.Value))
        {
            // The fix names what it reads the secret from after the member.
            ImmutableDictionary<string, string?> names = ImmutableDictionary<string, string?>.Empty.Add("Member", demands.Name);
            report(Diagnostic.Create(Rules.ConstantIsSensitive, constant.Syntax.GetLocation(), names, demands.Name));
        }
    }

    private void CheckWritable(Constant constant, ITypeSymbol type)
    {
        if (!demands.IsWire || EntryOf(constant) is not null)
        {
            return;
        }

        if (constant.Value is string text && WritableText.IndexOfUnwritable(text) is >= 0 and var index)
        {
            Report(Rules.TextNotWritable, constant.Syntax, demands.Name, (int)text[index], index);
        }
        else if (constant.Value is not null && type is INamedTypeSymbol { TypeKind: TypeKind.Enum } declared && !DefinedValues.Contains(declared, constant.Value))
        {
            string number = IsSecret ? "this number" : ConstantText.Of(constant.Value);
            Report(Rules.EnumValueNotDefined, constant.Syntax, demands.Name, number, declared.Name);
        }
    }

    private void Report(DiagnosticDescriptor rule, SyntaxNode syntax, params object[] arguments) =>
        report(Diagnostic.Create(rule, syntax.GetLocation(), arguments));
}
