using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TextMe.Generator.Model;

namespace TextMe.Generator.Parsing;

/// <summary>Decides what a type shows of itself, in <c>ToString</c> and in a debugger.</summary>
internal static class Shown
{
    /// <summary>
    /// A record prints its members by itself: secrets, and of a list the name of its type. Where it has either, it is printed by generated code; a class prints
    /// nothing. A debugger shows all members of anything, unless it is told what else to show.
    /// </summary>
    public static WireTypeModel Decide(WireTypeModel model, INamedTypeSymbol type, List<MemberModel> members)
    {
        bool printsItself = type.GetMembers().OfType<IMethodSymbol>().Any(static m =>
            !m.IsImplicitlyDeclared && (m.Name == "PrintMembers" || m is { Name: "ToString", Parameters.Length: 0 }));
        PrintedMember[] own = [.. type.GetMembers().Select(Print).OfType<PrintedMember>()];
        bool isSensitive = own.Any(static m => m.IsSensitive);
        model = model with { IsMaskedInDebugger = isSensitive && type.Find(KnownNames.DebuggerDisplay) is null && type.Find(KnownNames.DebuggerTypeProxy) is null };
        if (!type.IsRecord || printsItself || !(isSensitive || own.Any(static m => m.IsList)))
        {
            return model;
        }

        bool hasBaseRecord = type.BaseType is { IsRecord: true };
        string signature = type.IsValueType || (type.IsSealed && !hasBaseRecord) ? "private"
            : hasBaseRecord ? "protected override"
            : "protected virtual";
        return model with { PrintModifiers = signature, PrintsBase = hasBaseRecord, Printed = own.ToEquatableArray() };

        PrintedMember? Print(ISymbol member)
        {
            ITypeSymbol? value = member switch
            {
                { DeclaredAccessibility: not Accessibility.Public } or { IsStatic: true } => null,
                IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
                IFieldSymbol field => field.Type,
                _ => null,
            };
            return value is null ? null : new PrintedMember(
                member.Name,
                Declarations.Identifier(member.Name),
                member.Find(KnownNames.Sensitive) is not null || members.Any(m => m.Name == member.Name && m.IsSensitive),
                value is IArrayTypeSymbol { Rank: 1 } || ListTypes.Parse(value, out _) != ListKind.None);
        }
    }
}
