using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>
/// What travels through the pipeline must be comparable by value and hold no compilation alive: one symbol or plain array in it, and every keystroke
/// generates everything anew.
/// </summary>
public sealed class ModelShapeTests
{
    private const string ModelNamespace = "TextMe.Generator.Model";

    public static TheoryData<string> ModelTypes
    {
        get
        {
            TheoryData<string> names = [];
            foreach (Type type in Models())
            {
                names.Add(type.FullName!);
            }

            return names;
        }
    }

    [Fact]
    public void There_is_a_model() => Assert.NotEmpty(Models());

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_holds_neither_Roslyn_types_nor_collections_that_compare_by_reference(string name)
    {
        Type model = typeof(ContractGenerator).Assembly.GetType(name, throwOnError: true)!;
        foreach (FieldInfo field in FieldsOf(model))
        {
            // The one collection that compares by value has to keep its items somewhere.
            if (IsValueCollection(model) && field.FieldType.IsArray)
            {
                continue;
            }

            foreach (Type part in PartsOf(field.FieldType))
            {
                Assert.True(IsAllowed(part), $"{model.Name}.{field.Name} holds {part}.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_compares_by_value(string name)
    {
        Type model = typeof(ContractGenerator).Assembly.GetType(name, throwOnError: true)!;
        MethodInfo equals = model.GetMethod(nameof(Equals), [typeof(object)])!;

        Assert.True(model.IsValueType || model.IsSealed || model.IsAbstract, $"{model.Name} is neither sealed nor abstract.");
        Assert.True(
            equals.DeclaringType is { } declaring && declaring != typeof(object) && declaring != typeof(ValueType),
            $"{model.Name} does not define equality.");
    }

    private static IEnumerable<Type> Models() => typeof(ContractGenerator).Assembly.GetTypes()
        .Where(static type => type.Namespace is { } space
            && (space == ModelNamespace || space.StartsWith(ModelNamespace + ".", StringComparison.Ordinal)))
        .Where(static type => !type.IsEnum && !type.IsInterface && !IsStatic(type) && !type.IsDefined(typeof(CompilerGeneratedAttribute), false))
        .Where(static type => type.DeclaringType is null || !IsValueCollection(type.DeclaringType));

    private static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;

    private static bool IsValueCollection(Type type) => type.IsGenericTypeDefinition && type.GetInterfaces().Any(contract =>
        contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEquatable<>));

    private static FieldInfo[] FieldsOf(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    /// <summary>The type, and all its generic arguments at any depth.</summary>
    private static IEnumerable<Type> PartsOf(Type type) => type.IsGenericType
        ? type.GetGenericArguments().SelectMany(PartsOf).Prepend(type)
        : [type];

    private static bool IsAllowed(Type type)
    {
        if (type.IsGenericParameter || type.IsPrimitive || type.IsEnum)
        {
            return true;
        }

        if (type.Namespace is { } space && space.StartsWith(ModelNamespace, StringComparison.Ordinal))
        {
            return !type.IsArray && !type.IsInterface;
        }

        return type == typeof(string) || type == typeof(decimal) || type == typeof(DateTime)
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Nullable<>));
    }
}
