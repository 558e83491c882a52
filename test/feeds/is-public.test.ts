import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPublic } from '../../src/feeds/is-public.ts';

const PRIVATE = {
  'this machine': ['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '::1', '::'],
  'private networks': ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1', 'fec0::1'],
  'link-local, with the metadata of clouds': ['169.254.1.1', '169.254.169.254', 'fe80::1', 'fe80::1%eth0'],
  'other metadata of clouds': ['100.100.100.200', '192.0.0.192', '168.63.129.16', 'fd00:ec2::254'],
  'carriers’ own networks': ['100.64.0.1', '100.127.255.255'],
  'groups and everybody': ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1'],
  'IPv4 in the clothes of IPv6': [
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:127.0.0.1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2001:0:a00:1::',
  ],
  'kept for examples, tests and later': [
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.1',
    '198.18.0.1',
    '240.0.0.1',
    '2001:db8::1',
    '4000::1',
  ],
  'no address': ['', 'localhost', '1.2.3', '1.2.3.4.5', ':::', '0x7f.1 '],
};

for (const [what, addresses] of Object.entries(PRIVATE))
  test(`not public: ${what}`, () => {
    for (const address of addresses) assert.equal(isPublic(address), false, address);
  });

test('public: what anybody may use', () => {
  for (const address of [
    '8.8.8.8',
    '1.1.1.1',
    '172.32.0.1',
    '100.128.0.1',
    '169.253.0.1',
    '2606:4700:4700::1111',
    '2a00:1450:4001::1',
  ])
    assert.equal(isPublic(address), true, address);
});

test('no IPv4 address becomes public by being written as IPv6', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.constantFrom('::ffff:', '::', '64:ff9b::', '::ffff:0:'), (address, before) => {
      assert.equal(isPublic(`${before}${address}`), false);
    }),
  );
});

test('junk is no public address, and throws nothing', () => {
  fc.assert(fc.property(fc.string(), (junk) => assert.equal(typeof isPublic(junk), 'boolean')));
});
