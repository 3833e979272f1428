using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TextMe.Generator.Parsing;

namespace TextMe.Generator.Analyzers.Calls;

/// <summary>
/// The ways of a text into a type: an implicit or explicit conversion and, for types that are one text, constructors and static methods that return the type. Their
/// parameters say what text the type takes. Methods that try are no such way: they are there to be given anything.
/// </summary>
internal static class TextEntry
{
    /// <summary>The parameter through which a value goes into a type, and the argument; null where the operation is no such way.</summary>
    public static (IParameterSymbol Parameter, IOperation Value)? Of(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod.Parameters: [{ } parameter] } conversion => (parameter, conversion.Operand),
        IObjectCreationOperation { Constructor: { } constructor } creation => Of(constructor, creation.Arguments),
        IInvocationOperation { TargetMethod: { IsStatic: true } method } call => Of(method, call.Arguments),
        _ => null,
    };

    /// <summary>What the parameter demands, named after the type; null where it is no way into a type that goes over the wire.</summary>
    public static Demands? Demands(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method || !IsWay(method, parameter))
        {
            return null;
        }

        // A conversion that says nothing is taken to call the constructor.
        Demands own = Calls.Demands.ReadEntry(method.ContainingType, parameter, null);
        return own.IsConstrained ? own : Calls.Demands.ReadEntry(method.ContainingType, parameter, ConstructorsParameter(method, parameter));
    }

    private static (IParameterSymbol, IOperation)? Of(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments) =>
        arguments.FirstOrDefault(a => a.Parameter is { } parameter && IsWay(method, parameter)) is { Parameter: { } way } argument ? (way, argument.Value) : null;

    private static bool IsWay(IMethodSymbol method, IParameterSymbol parameter)
    {
        INamedTypeSymbol type = method.ContainingType;
        bool isText = TextTypes.IsOwn(type);
        return method.MethodKind switch
        {
            MethodKind.Conversion => SymbolEqualityComparer.Default.Equals(MemberParser.Bare(method.ReturnType), type) && (isText || type.Find(KnownNames.WireContract) is not null),
            MethodKind.Constructor => isText && IsTheText(method, parameter),
            MethodKind.Ordinary => isText && method.IsStatic && SymbolEqualityComparer.Default.Equals(MemberParser.Bare(method.ReturnType), type) && IsTheText(method, parameter),
            _ => false,
        };
    }

    private static bool IsTheText(IMethodSymbol method, IParameterSymbol parameter) =>
        IsString(parameter) && method.Parameters.Count(IsString) == 1;

    private static bool IsString(IParameterSymbol parameter) => parameter.Type.SpecialType == SpecialType.System_String;

    private static IParameterSymbol? ConstructorsParameter(IMethodSymbol method, IParameterSymbol parameter) => method.MethodKind != MethodKind.Conversion
        ? null
        : method.ContainingType.InstanceConstructors
            .FirstOrDefault(c => c.Parameters is [{ } only] && SymbolEqualityComparer.Default.Equals(only.Type, parameter.Type))?.Parameters[0];
}
