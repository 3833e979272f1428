using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>Reports what is wrong with the constants that are given to one member or parameter.</summary>
internal readonly struct ValueCheck(Demands demands, Action<Diagnostic> report)
{
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
            CheckConversion(constant);
            CheckConstant(constant);
        }
    }

    /// <summary>The items of a list.</summary>
    public void CheckList(ListLiteral list)
    {
        foreach (ConstraintModel constraint in demands.Constraints)
        {
            if (constraint.Kind == ConstraintKind.Length && (list.Count > constraint.Most || (list.IsWhole && !demands.CanGrow && list.Count < constraint.Least)))
            {
                Report(Rules.ItemCountBreaksConstraint, list.Syntax, demands.Name, list.Count, constraint.Rule, constraint.Sizes);
            }
        }

        foreach ((IOperation item, string key) in list.Twins(demands.Keys))
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
        foreach (ConstraintModel constraint in constant.Conversion is null ? demands.Constraints : [])
        {
            if (constraint.Refusal(constant.Value, demands.IsSensitive) is { } reason)
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

    // A type that is made from text by an implicit conversion says what text: on the parameter of the conversion, or of the constructor.
    private void CheckConversion(Constant constant)
    {
        if (!demands.IsWire || constant.Conversion is not { } method)
        {
            return;
        }

        ITypeSymbol from = method.Parameters[0].Type;
        IMethodSymbol? constructor = method.ContainingType.InstanceConstructors
            .FirstOrDefault(c => c.Parameters is [{ } only] && SymbolEqualityComparer.Default.Equals(only.Type, from));
        foreach (IParameterSymbol parameter in new[] { method.Parameters[0], constructor?.Parameters[0] }.OfType<IParameterSymbol>())
        {
            bool isSecret = demands.IsSensitive || parameter.Find(KnownNames.Sensitive) is not null;
            foreach (ConstraintModel constraint in Demands.Read(new MemberSource(parameter.Name, parameter.Type, null, parameter)).Constraints)
            {
                if (constraint.Refusal(constant.Value, isSecret) is { } reason)
                {
                    Report(Rules.ValueBreaksConstraint, constant.Syntax, demands.Name, constraint.Rule, reason);
                    return;
                }
            }
        }
    }

    private void CheckSecret(Constant constant)
    {
        if (demands.IsSensitive && demands.Item.TypeKind != TypeKind.Enum && constant.Value is not (null or "" or bool or char) && !Casts.IsZero(constant.Value))
        {
            // The fix names what it reads the secret from after the member.
            ImmutableDictionary<string, string?> names = ImmutableDictionary<string, string?>.Empty.Add("Member", demands.Name);
            report(Diagnostic.Create(Rules.ConstantIsSensitive, constant.Syntax.GetLocation(), names, demands.Name));
        }
    }

    private void CheckWritable(Constant constant, ITypeSymbol type)
    {
        if (!demands.IsWire)
        {
            return;
        }

        if (constant.Value is string text && WritableText.IndexOfUnwritable(text) is >= 0 and var index)
        {
            Report(Rules.TextNotWritable, constant.Syntax, demands.Name, (int)text[index], index);
        }
        else if (constant.Value is not null && type is INamedTypeSymbol { TypeKind: TypeKind.Enum } declared && !DefinedValues.Contains(declared, constant.Value))
        {
            string number = demands.IsSensitive ? "this number" : ConstantText.Of(constant.Value);
            Report(Rules.EnumValueNotDefined, constant.Syntax, demands.Name, number, declared.Name);
        }
    }

    private void Report(DiagnosticDescriptor rule, SyntaxNode syntax, params object[] arguments) =>
        report(Diagnostic.Create(rule, syntax.GetLocation(), arguments));
}
