using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml.Serialization;

namespace TextMe.Tests.Oracles.Harness;

/// <summary>A public property or field.</summary>
internal sealed class WireMember
{
    private static readonly ConcurrentDictionary<Type, WireMember[]> s_known = new();

    private readonly MemberInfo _member;

    private WireMember(MemberInfo member)
    {
        _member = member;
        Choices = [.. ElementTypes(member).OfType<Type>()];
        IsText = member.IsDefined(typeof(XmlTextAttribute));
    }

    public string Name => _member.Name;

    public bool IsText { get; }

    /// <summary>The types that attributes let stand as the member or its items; empty: only the declared one.</summary>
    public IReadOnlyList<Type> Choices { get; }

    public Type Type => _member is PropertyInfo property ? property.PropertyType : ((FieldInfo)_member).FieldType;

    /// <summary>A list without a setter is filled instead.</summary>
    public bool CanBeSet => _member is not PropertyInfo { CanWrite: false } || IsFilled;

    private bool IsFilled => _member is PropertyInfo { CanWrite: false } property && (property.PropertyType.IsAssignableTo(typeof(IList)) || property.PropertyType.IsAssignableTo(typeof(IDictionary)));

    public static IReadOnlyList<WireMember> Of(Type type) => s_known.GetOrAdd(type, static t =>
    [
        .. t.GetMembers(BindingFlags.Public | BindingFlags.Instance)
            .Where(static m => m is FieldInfo or PropertyInfo { CanRead: true } && m.Name != "EqualityContract")
            .Select(static m => new WireMember(m)),
    ]);

    public NullabilityInfo Nullability(NullabilityInfoContext context) =>
        _member is PropertyInfo property ? context.Create(property) : context.Create((FieldInfo)_member);

    public object? Get(object instance) => _member is PropertyInfo property ? property.GetValue(instance) : ((FieldInfo)_member).GetValue(instance);

    public void Set(object instance, object? value)
    {
        if (IsFilled && Get(instance) is IDictionary dictionary)
        {
            foreach (DictionaryEntry entry in (IDictionary)value!)
            {
                dictionary.Add(entry.Key, entry.Value);
            }
        }
        else if (IsFilled)
        {
            var list = (IList)Get(instance)!;
            foreach (object? item in (IEnumerable)value!)
            {
                list.Add(item);
            }
        }
        else if (_member is PropertyInfo property)
        {
            property.SetValue(instance, value);
        }
        else
        {
            ((FieldInfo)_member).SetValue(instance, value);
        }
    }

    private static IEnumerable<Type?> ElementTypes(MemberInfo member) =>
        member.GetCustomAttributes<XmlElementAttribute>().Select(static a => a.Type)
            .Concat(member.GetCustomAttributes<XmlArrayItemAttribute>().Select(static a => a.Type));
}
