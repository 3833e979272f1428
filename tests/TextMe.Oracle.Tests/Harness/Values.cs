using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Xml.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace TextMe.Tests.Oracles.Harness;

/// <summary>
/// Random objects of any wire type: each member gets a random value of its type, nothing where the member may be null, short and empty lists, and trees
/// that end.
/// </summary>
internal sealed class Values(bool withNonFinite)
{
    private const int Deepest = 3;

    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The same values in each run.</summary>
    public static IReadOnlyList<T> Sample<T>(int count, bool withNonFinite) =>
        [.. new Values(withNonFinite).Objects(typeof(T), 0).Sample(20, new Rnd(20_260_112UL, 1UL), count).Select(static o => (T)o!)];

    private Gen<object?> Objects(Type type, int depth)
    {
        ConstructorInfo? constructor = Constructor(type);
        ParameterInfo[] parameters = constructor?.GetParameters() ?? [];
        WireMember[] members = [.. WireMember.Of(type).Where(m => m.CanBeSet && !parameters.Any(p => IsFor(p, m)))];
        IEnumerable<Gen<object?>> arguments = parameters.Select(p => Of(p.ParameterType, _nullability.Create(p), depth, []));
        IEnumerable<Gen<object?>> values = members.Select(m => Of(m.Type, m.Nullability(_nullability), depth, m.Choices));
        return Gen.CollectToArray(arguments.Concat(values)).Select(all =>
        {
            object made = constructor is null ? Activator.CreateInstance(type)! : constructor.Invoke(all[..parameters.Length]);
            for (int i = 0; i < members.Length; i++)
            {
                members[i].Set(made, all[parameters.Length + i]);
            }

            return (object?)made;
        });
    }

    private Gen<object?> Of(Type type, NullabilityInfo nullability, int depth, IReadOnlyList<Type> choices)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        bool mayBeNull = bare != type || (!type.IsValueType && nullability.ReadState == NullabilityState.Nullable);
        Gen<object?> present = Scalars.Of(bare, withNonFinite) ?? (EntryType(bare) is { } entry ? Dictionaries(bare, entry, nullability, depth) : null)
            ?? (ItemType(bare) is { } item ? Lists(bare, item, nullability, depth, choices) : null)
            ?? (mayBeNull && depth >= Deepest ? Gen.Constant<object?>(null) : Gen.Constant(0).SelectMany(_ => OneOf(choices.Count > 0 ? choices : WithDerived(bare), depth)));
        return mayBeNull ? Gen.Frequency((1, Gen.Constant<object?>(null)), (4, present)) : present;
    }

    private Gen<object?> Lists(Type type, Type item, NullabilityInfo nullability, int depth, IReadOnlyList<Type> choices)
    {
        bool ends = depth >= Deepest && Scalars.Of(item, withNonFinite) is null;
        NullabilityInfo itemNullability = type.IsArray ? nullability.ElementType! : nullability.GenericTypeArguments[0];
        Gen<object?> items = ends ? Gen.Constant<object?>(null) : Of(item, itemNullability, depth, choices);
        return Gen.Choose(0, ends ? 0 : 4).SelectMany(count => items.ArrayOf(count)).Select(all => (object?)List(type, item, all));
    }

    private Gen<object?> OneOf(IReadOnlyList<Type> types, int depth) =>
        Gen.Elements(types.AsEnumerable()).SelectMany(t => Scalars.Of(t, withNonFinite) ?? Objects(t, depth + 1));

    // Whatever may stand in the place of the type, itself among it.
    private static Type[] WithDerived(Type type) =>
    [
        .. type.IsAbstract ? Array.Empty<Type>() : [type],
        .. type.GetCustomAttributes<XmlIncludeAttribute>(inherit: false).Select(static a => a.Type!),
    ];

    private Gen<object?> Dictionaries(Type type, Type value, NullabilityInfo nullability, int depth) =>
        from count in Gen.Choose(0, depth >= Deepest ? 0 : 4)
        from keys in Scalars.Of(typeof(string), withNonFinite)!.ArrayOf(count)
        from values in Of(value, nullability.GenericTypeArguments[1], depth, []).ArrayOf(count)
        select (object?)Dictionary(type, value, [.. keys.Zip(values).DistinctBy(static e => e.First)]);

    private static IDictionary Dictionary(Type type, Type value, (object? Key, object? Value)[] entries)
    {
        bool isSorted = type.GetGenericTypeDefinition() == typeof(SortedDictionary<,>);
        var dictionary = (IDictionary)(isSorted
            ? Activator.CreateInstance(typeof(SortedDictionary<,>).MakeGenericType(typeof(string), value), StringComparer.Ordinal)!
            : Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!);
        foreach ((object? key, object? entry) in entries)
        {
            dictionary.Add(key!, entry);
        }

        return dictionary;
    }

    private static Type? EntryType(Type type) => type.IsGenericType && type.GetGenericArguments() is [var key, var value] && key == typeof(string)
        && type.IsAssignableTo(typeof(IEnumerable)) ? value : null;

    private static object List(Type type, Type item, object?[] items)
    {
        Array array = Array.CreateInstance(item, items.Length);
        items.CopyTo(array, 0);
        if (type.IsArray)
        {
            return array;
        }

        if (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            return typeof(Values).GetMethod(nameof(Immutable), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [array])!;
        }

        object list = Activator.CreateInstance(typeof(List<>).MakeGenericType(item), array)!;
        return type.IsInstanceOfType(list) ? list : Activator.CreateInstance(type, list)!;
    }

    private static ImmutableArray<T> Immutable<T>(T[] items) => ImmutableArray.Create(items);

    private static Type? ItemType(Type type) => type.IsArray ? type.GetElementType()
        : type.IsGenericType && (type.IsAssignableTo(typeof(IEnumerable))) ? type.GetGenericArguments()[0]
        : null;

    private static bool IsFor(ParameterInfo parameter, WireMember member) =>
        string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase);

    // A structure is made empty and filled.
    private static ConstructorInfo? Constructor(Type type) => type.IsValueType
        ? null
        : type.GetConstructors().OrderBy(static c => c.GetParameters().Length).First(c => !c.GetParameters().Any(p => p.ParameterType == type));
}
