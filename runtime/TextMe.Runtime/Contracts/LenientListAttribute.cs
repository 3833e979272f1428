using System;

namespace TextMe;

/// <summary>Reads a list in whatever shape it comes, in both formats: for a peer that does not show, or does not keep, the shape of its replies.</summary>
/// <remarks>
/// <para>What is around the items counts by its name: of a wrapped list the wrapper, of a path such as <c>rows/row</c> all but the last name, else the member's own. What is in there
/// counts whatever its name.</para>
/// <para>Of objects, in XML each element in there is an item, and what is around them may stand again. Where the first of them holds no element, and has not the items' name, what is around is the only
/// item itself. In JSON the items stand in arrays, or in an object whose first member has the items' name or is an object or array: <c>{"row":[…]}</c>, <c>{"0":{…},"3":{…}}</c>.
/// Another object that stands in no array is the only item.</para>
/// <para>Of single values, each one in there is an item, however deep it stands: <c>{"0":"a"}</c>, <c>[{"text":"a"}]</c>, an element with text. Attributes are none.</para>
/// <para>In the place of the list, <c>false</c>, <c>{}</c> and, in XML, white space are a list without items. Writing has one shape, as ever.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, Inherited = false)]
public sealed class LenientListAttribute : Attribute;
