using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TextMe.Generator.Parsing;

/// <summary>Where the parts of an attribute stand, for issues and their mending. Null where the attribute is not in source.</summary>
internal static class AttributeSyntaxes
{
    /// <summary>The expression of a positional argument.</summary>
    public static ExpressionSyntax? Argument(this AttributeData attribute, int index) =>
        Syntax(attribute)?.ArgumentList?.Arguments.Where(static a => a.NameEquals is null).ElementAtOrDefault(index)?.Expression;

    /// <summary>The expression of a named argument.</summary>
    public static ExpressionSyntax? Argument(this AttributeData attribute, string name) =>
        Syntax(attribute)?.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name)?.Expression;

    /// <summary>Changes the places of two arguments.</summary>
    public static Mending? Swapped(ExpressionSyntax? first, ExpressionSyntax? second) => first is null || second is null
        ? null
        : new Mending("Swap the bounds", (first.GetLocation(), second.ToString()), (second.GetLocation(), first.ToString()));

    /// <summary>Takes an attribute away: with its brackets where it is alone between them, with its line where it is alone there.</summary>
    public static Mending? Removed(AttributeData attribute, string name)
    {
        if (Syntax(attribute) is not { Parent: AttributeListSyntax list } syntax)
        {
            return null;
        }

        int index = list.Attributes.IndexOf(syntax);
        TextSpan span = list.Attributes.Count == 1 ? WithLine(list)
            : index > 0 ? TextSpan.FromBounds(list.Attributes[index - 1].Span.End, syntax.Span.End)
            : TextSpan.FromBounds(syntax.SpanStart, list.Attributes[1].SpanStart);
        return new Mending($"Remove [{name}]", (Location.Create(syntax.SyntaxTree, span), ""));
    }

    /// <summary>Gives a property that can only be read an <c>init</c> accessor.</summary>
    public static Mending? Settable(ISymbol? member) =>
        member?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax { AccessorList.Accessors: { Count: 1 } accessors }
        && accessors[0] is { Body: null, ExpressionBody: null } getter
            ? new Mending("Add an init accessor", (Location.Create(getter.SyntaxTree, new TextSpan(getter.Span.End, 0)), " init;"))
            : null;

    /// <summary>Declares a member <c>required</c>.</summary>
    public static Mending? Demanded(ISymbol member)
    {
        TypeSyntax? type = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            PropertyDeclarationSyntax property when !property.Modifiers.Any(SyntaxKind.PartialKeyword) => property.Type,
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax field } => field.Type,
            _ => null,
        };
        return type is null ? null : new Mending("Add 'required'", (Location.Create(type.SyntaxTree, new TextSpan(type.SpanStart, 0)), "required "));
    }

    /// <summary>Writes another text where a literal stands.</summary>
    public static Mending? Replaced(ExpressionSyntax? literal, string title, string text) =>
        literal is LiteralExpressionSyntax { Token.Value: string } && text.IndexOfAny(['"', '\\']) < 0
            ? new Mending(title, (literal.GetLocation(), literal.ToString()[0] == '@' ? $"@\"{text}\"" : $"\"{text}\""))
            : null;

    private static AttributeSyntax? Syntax(AttributeData attribute) => attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

    private static TextSpan WithLine(AttributeListSyntax list)
    {
        SourceText text = list.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(list.SpanStart);
        bool isAlone = text.ToString(line.Span).Trim() == list.ToString();
        return isAlone ? line.SpanIncludingLineBreak : TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart);
    }
}
